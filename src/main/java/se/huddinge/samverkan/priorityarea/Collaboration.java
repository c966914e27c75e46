package se.huddinge.samverkan.priorityarea;

import se.huddinge.samverkan.project.AgreementsInForce;

/**
 * What counts as collaboration that lives, and which areas count: constant SQL with the parameters today and yearAgo. Only what
 * is open to all who read counts, for whoever looks; docs/figures.md says the same in words.
 */
public final class Collaboration {
    /** R14, on a priorityarea named area: decided, and within its dates, both ends included. */
    public static final String COUNTS = """
            (area.decided_on is not null and area.valid_from <= :today
                and (area.valid_to is null or area.valid_to >= :today))""";

    /** On an agreement g: open, and it gäller today. */
    public static final String AGREEMENT = "(g.visibility = 'OPEN' and " + AgreementsInForce.SQL + ")";

    /** On a project p. */
    public static final String PROJECT = "(p.status in ('ONGOING', 'PAUSED'))";

    /** On an activity a: done in a year until today, or planned from today on. */
    public static final String ACTIVITY = """
            (a.status = 'DONE' and a.held_on between :yearAgo and :today
                or a.status = 'PLANNED' and a.held_on >= :today)""";

    /** How many of each live in the area. */
    public static final String AGREEMENTS = """
            (select count(*) from priorityarea_link link join agreement g on g.id = link.agreement_id
                where link.area_id = area.id and %s)""".formatted(AGREEMENT);

    public static final String PROJECTS = """
            (select count(*) from priorityarea_link link join project p on p.id = link.project_id
                where link.area_id = area.id and %s)""".formatted(PROJECT);

    public static final String ACTIVITIES = """
            (select count(*) from priorityarea_link link join activity a on a.id = link.activity_id
                where link.area_id = area.id and %s)""".formatted(ACTIVITY);

    /** Whether anything lives in the area. */
    public static final String LIVES = """
            (exists (select 1 from priorityarea_link link join agreement g on g.id = link.agreement_id
                where link.area_id = area.id and %s)
            or exists (select 1 from priorityarea_link link join project p on p.id = link.project_id
                where link.area_id = area.id and %s)
            or exists (select 1 from priorityarea_link link join activity a on a.id = link.activity_id
                where link.area_id = area.id and %s))""".formatted(AGREEMENT, PROJECT, ACTIVITY);

    private Collaboration() {}
}
