package se.huddinge.samverkan.project.listing;

import java.util.List;

/** What the list can be filtered by: units, academies and the parts of the strategy in force, read in one question. */
public record ProjectOptions(List<Option> all) {
    public enum Kind {
        UNIT,
        ACADEMY,
        PURPOSE,
        METHOD,
        GOAL
    }

    public record Option(Kind kind, Long id, String name) {}

    static final String SQL = """
            select kind, id, name from (
                select 'UNIT' as kind, id, 0 as rank, %1$s collate "sv-SE-x-icu" as name
                from unit where valid_from <= :today and coalesce(valid_to, 'infinity') >= :today
                union all
                select 'ACADEMY', id, case when %2$s then 0 else 1 end, %1$s
                from academy
                union all
                select part.kind, part.id, part.ordinal, %1$s
                from (select 'PURPOSE' as kind, id, strategy_version_id, ordinal, name_sv, name_en from purpose
                    union all select 'METHOD', id, strategy_version_id, ordinal, name_sv, name_en from method
                    union all select 'GOAL', id, strategy_version_id, ordinal, name_sv, name_en from municipal_goal) part
                join strategy_version v on v.id = part.strategy_version_id
                where v.status = 'ADOPTED' and v.valid_from <= :today and coalesce(v.valid_to, 'infinity') >= :today
            ) as choice
            order by kind, rank, name, id""";

    List<Option> of(Kind kind) {
        return all.stream().filter(option -> option.kind() == kind).toList();
    }

    public List<Option> units() {
        return of(Kind.UNIT);
    }

    public List<Option> academies() {
        return of(Kind.ACADEMY);
    }

    public List<Option> purposes() {
        return of(Kind.PURPOSE);
    }

    public List<Option> methods() {
        return of(Kind.METHOD);
    }

    public List<Option> goals() {
        return of(Kind.GOAL);
    }

    /** An id that stands for nothing is shown as it was written. */
    public String name(Kind kind, Long id) {
        return of(kind).stream()
                .filter(option -> option.id().equals(id))
                .map(Option::name)
                .findFirst()
                .orElse(id.toString());
    }
}
