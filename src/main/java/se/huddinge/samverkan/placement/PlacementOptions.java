package se.huddinge.samverkan.placement;

import java.util.List;

/** What the list can be filtered by: the units, terms and academies it holds, read in one question. */
record PlacementOptions(List<Option> all) {
    enum Kind {
        UNIT,
        SEMESTER,
        ACADEMY
    }

    record Option(Kind kind, String id, String name) {}

    static final String SQL = """
            select kind, id, name from (
                select 'UNIT' as kind, id::text as id, 0 as rank, %1$s as name from unit
                    where exists (select 1 from placement_term t where t.unit_id = unit.id and %2$s)
                union all
                select distinct 'SEMESTER', case semester_half when 'SPRING' then 'vt' else 'ht' end || semester_year,
                    -2 * semester_year - case semester_half when 'SPRING' then 0 else 1 end,
                    case semester_half when 'SPRING' then :spring else :autumn end || ' ' || semester_year
                from placement_term t where %2$s
                union all
                select 'ACADEMY', id::text, 0, %1$s from academy
                    where exists (select 1 from placement p join placement_term t on t.id = p.term_id
                        where p.academy_id = academy.id and %2$s)
            ) as choice
            order by kind, rank, name""";

    List<Option> of(Kind kind) {
        return all.stream().filter(option -> option.kind() == kind).toList();
    }

    public List<Option> getUnits() {
        return of(Kind.UNIT);
    }

    public List<Option> getSemesters() {
        return of(Kind.SEMESTER);
    }

    public List<Option> getAcademies() {
        return of(Kind.ACADEMY);
    }

    /** What stands for nothing is shown as it was written. */
    String name(Kind kind, String id) {
        return of(kind).stream()
                .filter(option -> option.id().equals(id))
                .map(Option::name)
                .findFirst()
                .orElse(id);
    }
}
