package se.huddinge.samverkan.actionplan;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Measures as the search finds them, each on its unit's plan: open to all who read. */
public final class MeasureSearch {
    private static final String SQL = """
            select m.id, '/handlingsplaner/' || m.plan_id || '#atgard-' || m.id as address, m.title,
                concat_ws(' · ', plan.year, %s) as line,
                concat_ws(' ', m.follow_up, m.result) as body, m.search_words as words, m.title as names
            from actionplan_measure m join action_plan plan on plan.id = m.plan_id join unit u on u.id = plan.unit_id""".formatted(name("u"));

    private MeasureSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
