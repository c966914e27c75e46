package se.huddinge.samverkan.academy;

/** Which academies are prioritised today: asked of the days, never stored. */
public final class Prioritised {
    /** On an academy and the parameter today: one that has ceased is not, whatever became of it. */
    public static final String SQL = """
            (coalesce(academy.last_day, 'infinity') >= :today and exists (select 1 from academy_priority priority
                where priority.academy_id = academy.id and priority.valid_from <= :today
                    and coalesce(priority.valid_to, 'infinity') >= :today))""";

    private Prioritised() {}
}
