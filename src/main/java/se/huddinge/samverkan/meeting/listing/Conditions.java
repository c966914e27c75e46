package se.huddinge.samverkan.meeting.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.shared.Reader;

/** The filter as SQL on meeting m: constant text, with what was typed in the parameters only. */
final class Conditions {
    private static final String TAKEN_UP =
            "exists (select 1 from meeting_item i where i.meeting_id = m.id and i.%1$s = :%1$s and %2$s)";

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Reader reader) {
        var visible = MeetingAccess.visibleTo(reader);
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
    }

    Conditions(Reader reader, MeetingFilter filter) {
        this(reader);
        if (filter.agreement() != null) takenUp(reader, "agreement_id", filter.agreement());
        if (filter.project() != null) takenUp(reader, "project_id", filter.project());
        if (filter.idea() != null) takenUp(reader, "idea_id", filter.idea());
        if (filter.area() != null) takenUp(reader, "priorityarea_id", filter.area());
        if (filter.text() != null)
            with(
                    "(lower(m.title) like :text or lower(m.place) like :text)",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        if (filter.body() != null) with("m.body_id = :body", "body", filter.body());
        if (filter.academy() != null) with("m.academy_id = :academy", "academy", filter.academy());
        if (filter.unit() != null) with("m.unit_id = :unit", "unit", filter.unit());
        if (filter.status() != null)
            with("m.status = :status", "status", filter.status().name());
        if (filter.from() != null) with("m.held_on >= :from", "from", filter.from());
        if (filter.to() != null) with("m.held_on <= :to", "to", filter.to());
    }

    /** On its agenda, as far as the reader may know. */
    Conditions takenUp(Reader reader, String column, Long id) {
        var item = MeetingAccess.itemVisibleTo(reader);
        parameters.putAll(item.parameters());
        return with(TAKEN_UP.formatted(column, item.sql()), column, id);
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
