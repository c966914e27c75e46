package se.huddinge.samverkan.figures;

/** Names what a matrix tells apart: those with a place of their own, and those with something counted. */
final class Members {
    /** The cells that are asked for, and those who stand at their ends, who have a dimension. */
    private static final String SQL = """
            with cells as materialized (%s)
            select found.* from (
                select null as dimension, row_id as id, column_id, activities, people, null::text as name, false as standing,
                    0 as ordinal
                from cells
                union all
                select member.dimension, member.id, null, null, null,
                    case when :english then coalesce(name_en, name_sv) else name_sv end, member.standing, member.ordinal
                from (
                    select 'UNIT' as dimension, id, name_sv, name_en, 0 as ordinal,
                        kind = 'DEPARTMENT' and valid_from <= :last and coalesce(valid_to, 'infinity') >= :first as standing
                    from unit
                    union all
                    select 'ACADEMY', id, name_sv, name_en, case when ranked.standing then 0 else 1 end, ranked.standing
                    from academy cross join lateral (select exists (
                        select 1 from academy_priority where academy_id = academy.id and valid_from <= :last
                            and coalesce(valid_to, 'infinity') >= :last
                            and coalesce(academy.last_day, 'infinity') >= :last) as standing) ranked
                    union all
                    select part.dimension, part.id, part.name_sv, part.name_en, part.ordinal,
                        version.status = 'ADOPTED' and version.valid_from <= :last
                            and coalesce(version.valid_to, 'infinity') >= :last
                    from (select 'PURPOSE' as dimension, id, strategy_version_id, name_sv, name_en, ordinal from purpose
                        union all select 'METHOD', id, strategy_version_id, name_sv, name_en, ordinal from method
                        union all select 'GOAL', id, strategy_version_id, name_sv, name_en, ordinal from municipal_goal) part
                    join strategy_version version on version.id = part.strategy_version_id) member
                where member.dimension = :rows and (member.standing or member.id in (select row_id from cells))
                    or member.dimension = :columns and (member.standing or member.id in (select column_id from cells))) found
            order by ordinal, name collate "sv-SE-x-icu", id""";

    private Members() {}

    static String with(String cells) {
        return SQL.formatted(cells);
    }
}
