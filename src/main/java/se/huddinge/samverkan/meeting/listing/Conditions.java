package se.huddinge.samverkan.meeting.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.huddinge.samverkan.meeting.MeetingAccess;

/** The filter as SQL on meeting m: constant text, with what was typed in the parameters only. */
final class Conditions {
    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(MeetingAccess.Condition visible) {
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
    }

    Conditions(MeetingAccess.Condition visible, MeetingFilter filter) {
        this(visible);
        if (filter.text() != null)
            with(
                    "(lower(m.title) like :text or lower(m.place) like :text)",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        if (filter.academy() != null) with("m.academy_id = :academy", "academy", filter.academy());
        if (filter.unit() != null) with("m.unit_id = :unit", "unit", filter.unit());
        if (filter.status() != null)
            with("m.status = :status", "status", filter.status().name());
        if (filter.from() != null) with("m.held_on >= :from", "from", filter.from());
        if (filter.to() != null) with("m.held_on <= :to", "to", filter.to());
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
