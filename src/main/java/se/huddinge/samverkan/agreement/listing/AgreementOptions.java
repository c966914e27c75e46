package se.huddinge.samverkan.agreement.listing;

import java.util.List;
import se.huddinge.samverkan.academy.Prioritised;

/** What the list can be filtered by: types, units, academies and the parts of the strategy, read in one question. */
record AgreementOptions(List<Option> all) {
    enum Kind {
        TYPE,
        UNIT,
        ACADEMY,
        PURPOSE,
        METHOD,
        GOAL
    }

    record Option(Kind kind, Long id, String name) {}

    static final String SQL = """
            select kind, id, name from (
                select 'TYPE' as kind, id, ordinal as rank, %1$s as name from agreement_type
                union all
                select 'UNIT', id, 0, %1$s from unit
                union all
                select 'ACADEMY', id, case when %2$s then 0 else 1 end, %1$s
                from academy
                union all
                select part.kind, part.id, part.ordinal, %1$s
                from (select 'PURPOSE' as kind, id, strategy_version_id, ordinal, name_sv, name_en from purpose
                    union all select 'METHOD', id, strategy_version_id, ordinal, name_sv, name_en from method
                    union all select 'GOAL', id, strategy_version_id, ordinal, name_sv, name_en from municipal_goal) part
                join strategy_version v on v.id = part.strategy_version_id
                where v.status = 'ADOPTED' and v.valid_from <= :today and (v.valid_to is null or v.valid_to >= :today)
            ) as choice
            order by kind, rank, name, id""".formatted(AgreementList.name(""), Prioritised.SQL);

    List<Option> of(Kind kind) {
        return all.stream().filter(option -> option.kind() == kind).toList();
    }

    public List<Option> types() {
        return of(Kind.TYPE);
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
    String name(Kind kind, Long id) {
        return of(kind).stream()
                .filter(option -> option.id().equals(id))
                .map(Option::name)
                .findFirst()
                .orElse(id.toString());
    }
}
