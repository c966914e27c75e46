package se.huddinge.samverkan.project.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.web.ListFilter;

/** The filter as SQL on project p: constant text, with what was typed in the parameters only. */
final class Conditions {
    /** Under way some day: from the first day of its frame until it ended, or until today if it has not. */
    private static final String DURING = """
            p.status in ('ONGOING', 'PAUSED', 'ENDED') and p.frame_valid_from <= %2$s
                and case p.status when 'ENDED' then p.ended_on
                    else greatest(p.frame_valid_to, cast(:today as date)) end >= %1$s""";

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(ProjectAccess.Condition visible) {
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
    }

    Conditions(ProjectAccess.Condition visible, ProjectFilter filter) {
        this(visible);
        if (filter.text() != null)
            with(
                    "(lower(p.title) like :text or lower(p.summary) like :text)",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        if (filter.status() != null)
            with("p.status = :status", "status", filter.status().name());
        if (filter.unit() != null) with("""
                    (p.unit_id = :unit or exists (select 1 from project_participant part
                        where part.project_id = p.id and part.unit_id = :unit))""", "unit", filter.unit());
        if (filter.academy() != null) with("""
                    exists (select 1 from project_academy partner
                        where partner.project_id = p.id and partner.academy_id = :academy)""", "academy", filter.academy());
        if (filter.from() != null || filter.to() != null) during(filter.from(), filter.to());
        if (filter.light() != null)
            with("p.light = :light", "light", filter.light().name());
        if (filter.purpose() != null) with("""
                    exists (select 1 from project_purpose serves
                        where serves.project_id = p.id and serves.purpose_id = :purpose)""", "purpose", filter.purpose());
        if (filter.method() != null) with("""
                    exists (select 1 from project_method by_method
                        where by_method.project_id = p.id and by_method.method_id = :method)""", "method", filter.method());
        if (filter.goal() != null) with("""
                    exists (select 1 from project_goal toward
                        where toward.project_id = p.id and toward.goal_id = :goal)""", "goal", filter.goal());
        if (filter.used() != null) {
            with(filter.used().sql(), "usedFrom", ListFilter.year(filter.usedFrom(), 1900));
            parameters.put("usedTo", ListFilter.year(filter.usedTo(), 2199));
        }
        if (filter.concern() == ProjectFilter.Concern.INFORMAL) sql.add(ProjectList.INFORMAL);
        if (filter.concern() == ProjectFilter.Concern.BENEFIT_DUE) sql.add(ProjectList.BENEFIT_DUE);
    }

    private void during(@Nullable LocalDate from, @Nullable LocalDate to) {
        sql.add(during("cast(:from as date)", "cast(:to as date)"));
        parameters.put("from", from == null ? LocalDate.of(1900, 1, 1) : from);
        parameters.put("to", to == null ? LocalDate.of(2199, 12, 31) : to);
    }

    /** Between two days, given as SQL. */
    static String during(String from, String to) {
        return DURING.formatted(from, to);
    }

    Conditions and(String condition) {
        sql.add(condition);
        return this;
    }

    Conditions with(String condition, String name, Object value) {
        sql.add(condition);
        parameters.put(name, value);
        return this;
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
