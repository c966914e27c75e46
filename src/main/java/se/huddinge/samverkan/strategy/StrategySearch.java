package se.huddinge.samverkan.strategy;

import se.huddinge.samverkan.shared.SearchSource;

/** The strategies that have been adopted as the search finds them, passage by passage under its heading. */
public final class StrategySearch {
    private static final String SQL = """
            select -version.id as id, '/strategi/' || version.id as address, version.title, version.dnr as line,
                null as body, version.search_words as words, version.title as names
            from strategy_version version where version.status = 'ADOPTED'
            union all
            select passage.id, '/strategi/' || version.id || '#' || passage.anchor, coalesce(
                    (select replace(heading.text, '*', '') from passage heading
                        where heading.strategy_version_id = version.id and heading.kind = 'HEADING'
                            and heading.ordinal <= passage.ordinal
                        order by heading.ordinal desc limit 1), version.title),
                version.title, replace(passage.text, '*', ''), passage.search_words, null
            from passage join strategy_version version on version.id = passage.strategy_version_id
            where version.status = 'ADOPTED'""";

    private StrategySearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
