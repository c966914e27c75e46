package se.huddinge.samverkan.activity.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The filter as SQL on activity a: constant text, with what was typed in the parameters only. */
final class Conditions {
    private static final String TEXT = """
            a.id in (
                select id from activity where search_text like :text
                union
                select activity_id from activity_academy where academy_id in (
                    select id from academy
                    where lower(name_sv) like :text or lower(name_en) like :text or lower(short_name) like :text
                        or exists (select 1 from academy_former_name former
                            where former.academy_id = academy.id and lower(former.name) like :text))
                union
                select activity_id from activity_organisation where organisation_id in (
                    select id from partner_organisation where lower(name_sv) like :text or lower(name_en) like :text)
                union
                select activity_id from activity_person where person_id in (
                    select id from person where lower(name) like :text))""";

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(ActivityFilter filter, LocalDate today) {
        var status = filter.status();
        if (status == null) sql.add("a.status <> 'ANNULLED'");
        else with("a.status = :status", "status", status.name());
        if (filter.state() == ActivityFilter.State.LATE) with("a.held_on < :today", "today", today);
        if (filter.text() != null) with(TEXT, "text", "%" + escaped(filter.text()) + "%");
        if (filter.kind() != null) with("a.kind_id = :kind", "kind", filter.kind());
        if (filter.academy() != null) with("""
                    a.id in (select with_academy.activity_id from activity_academy with_academy
                        where with_academy.academy_id = :academy)""", "academy", filter.academy());
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
