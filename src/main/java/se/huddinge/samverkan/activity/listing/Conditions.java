package se.huddinge.samverkan.activity.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The filter as SQL on activity a: constant text, with what was typed in the parameters only. */
final class Conditions {
    /** The index knows three characters in a row, or the beginning of a word. */
    private static final int SHORTEST_INSIDE = 3;

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(ActivityFilter filter, Map<Namesake, List<Long>> namesakes, LocalDate today) {
        var status = filter.status();
        if (status == null) sql.add("a.status <> 'ANNULLED'");
        else with("a.status = :status", "status", status.name());
        if (filter.state() == ActivityFilter.State.LATE) with("a.held_on < :today", "today", today);
        if (filter.text() != null) text(filter.text(), namesakes);
        if (filter.kind() != null) with("a.kind_id = :kind", "kind", filter.kind());
        if (filter.academy() != null) with("""
                    a.id in (select with_academy.activity_id from activity_academy with_academy
                        where with_academy.academy_id = :academy)""", "academy", filter.academy());
        if (filter.institution() != null) with("""
                    a.id in (select at_part.activity_id from activity_academy_unit at_part
                        where at_part.unit_id = :institution)""", "institution", filter.institution());
        if (filter.person() != null) with("""
                    a.id in (select met.activity_id from activity_person met
                        where met.person_id = :person)""", "person", filter.person());
        if (filter.unit() != null) with("""
                    (a.unit_id = :unit or a.id in (select part.activity_id from activity_participant part
                        where part.unit_id = :unit))""", "unit", filter.unit());
        if (filter.purpose() != null) with("""
                    a.id in (select serves.activity_id from activity_purpose serves
                        where serves.purpose_id = :purpose)""", "purpose", filter.purpose());
        if (filter.method() != null) with("""
                    a.id in (select by_method.activity_id from activity_method by_method
                        where by_method.method_id = :method)""", "method", filter.method());
        if (filter.goal() != null) with("""
                    a.id in (select toward.activity_id from activity_goal toward
                        where toward.goal_id = :goal)""", "goal", filter.goal());
        if (filter.agreement() != null) with("a.agreement_id = :agreement", "agreement", filter.agreement());
        if (filter.project() != null) with("a.project_id = :project", "project", filter.project());
        if (filter.from() != null) with("a.held_on >= :from", "from", filter.from());
        if (filter.to() != null) with("a.held_on <= :to", "to", filter.to());
        if (filter.counted() != null) sql.add("a.people > 0");
        if (filter.step() != null) step(filter.step(), today);
    }

    private void text(String text, Map<Namesake, List<Long>> namesakes) {
        var begins = text.length() < SHORTEST_INSIDE;
        var titles = new StringJoiner(" union ", "a.id in (", ")")
                .add("select id from activity where search_text like any(:titles)");
        namesakes.forEach((namesake, ids) -> {
            titles.add(namesake.activities());
            parameters.put(namesake.name(), ids.toArray(Long[]::new));
        });
        with(
                namesakes.isEmpty() ? "a.search_text like any(:titles)" : titles.toString(),
                "titles",
                begins ? new String[] {escaped(text) + "%", "% " + escaped(text) + "%"} : new String[] {inside(text)});
    }

    /** As a pattern that finds it anywhere. */
    static String inside(String text) {
        return "%" + escaped(text) + "%";
    }

    private void step(ActivityFilter.Step step, LocalDate today) {
        switch (step) {
            case OPEN -> sql.add("a.next_step_text is not null and a.next_step_done_on is null");
            case LATE -> with("a.next_step_done_on is null and a.next_step_due < :today", "today", today);
            case DONE -> sql.add("a.next_step_done_on is not null");
        }
    }

    private void with(String condition, String name, Object value) {
        sql.add(condition);
        parameters.put(name, value);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    String sql() {
        return String.join("\nand ", sql);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
