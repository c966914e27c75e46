package se.huddinge.samverkan.organisation;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.DueSource;

/** Departments without a contact person: "på varje förvaltning ska det finnas en kontaktperson" (S38). */
public final class Vacancies {
    private static final String VACANT = "organisation.due.VACANT";

    private static final String SQL = """
            select '%s' as kind, u.id as item_id, 'unit' as subject, u.id as subject_id, %s as title,
                null as about, null::date as day, null::date as hinge, u.id as unit_id, null::bigint as position_id,
                false as classified, '/forvaltningar/' || u.id as address
            from unit u where :undated and u.kind = 'DEPARTMENT' and (u.valid_to is null or u.valid_to >= :today)
                and (:everything or u.id = any(:units)) and not exists (
                    select 1 from position p join holding h on h.position_id = p.id
                    where p.unit_id = u.id and p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER'
                        and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))""".formatted(VACANT, name("u"));

    private Vacancies() {}

    public static DueSource source() {
        return new DueSource(SQL);
    }
}
