package se.huddinge.samverkan.priorityarea.listing;

import java.util.List;

/** What the list can be filtered by: the boards of today and the parts of the strategy in force, read in one question. */
record AreaOptions(List<Option> all) {
    record Option(String kind, Long id, String name) {}

    static final String SQL = """
            select kind, id, name from (
                select 'BOARD' as kind, id, 0 as ordinal, %1$s collate "sv-SE-x-icu" as name
                from unit choice where kind = 'BOARD' and valid_from <= :today and (valid_to is null or valid_to >= :today)
                union all
                select choice.kind, choice.id, choice.ordinal, %1$s
                from (select 'PURPOSE' as kind, id, strategy_version_id, ordinal, name_sv, name_en from purpose
                    union all select 'METHOD', id, strategy_version_id, ordinal, name_sv, name_en from method
                    union all select 'GOAL', id, strategy_version_id, ordinal, name_sv, name_en from municipal_goal) choice
                join strategy_version v on v.id = choice.strategy_version_id
                where v.status = 'ADOPTED' and v.valid_from <= :today and (v.valid_to is null or v.valid_to >= :today)
            ) choice
            order by kind, ordinal, name, id""";

    private List<Option> of(String kind) {
        return all.stream().filter(option -> option.kind().equals(kind)).toList();
    }

    public List<Option> boards() {
        return of("BOARD");
    }

    public List<Option> purposes() {
        return of("PURPOSE");
    }

    public List<Option> methods() {
        return of("METHOD");
    }

    public List<Option> goals() {
        return of("GOAL");
    }

    /** An id that stands for nothing is shown as it was written. */
    static String name(List<Option> options, Long id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::name)
                .findFirst()
                .orElse(id.toString());
    }
}
