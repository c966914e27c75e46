package se.huddinge.samverkan.body.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.huddinge.samverkan.body.BodyAccess;

/** The filter as SQL on a body b and, of what is computed, on its row: constant text, what was typed in the parameters. */
final class Conditions {
    private final List<String> sql = new ArrayList<>();
    private final List<String> computed = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(BodyAccess.Condition visible) {
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
    }

    Conditions(BodyAccess.Condition visible, BodyFilter filter) {
        this(visible);
        if (filter.text() != null) with("""
                    (lower(b.name_sv) like :text or lower(b.name_en) like :text or lower(b.assignment) like :text
                        or exists (select 1 from body_mandate sits join person on person.id = sits.person_id
                            where sits.body_id = b.id and lower(person.name) like :text))""", "text", "%" + escaped(filter.text()) + "%");
        if (filter.kind() != null) with("b.kind = :kind", "kind", filter.kind().name());
        if (filter.agreement() != null) with("b.agreement_id = :agreement", "agreement", filter.agreement());
        if (filter.state() == BodyFilter.State.OPEN) sql.add("(b.valid_to is null or b.valid_to >= :today)");
        if (filter.state() == BodyFilter.State.CLOSED) sql.add("b.valid_to < :today");
        if (filter.concern() == BodyFilter.Concern.CHAIR_VACANT) computed.add("chair_vacant");
        if (filter.concern() == BodyFilter.Concern.WHITE_SPOT) computed.add("white_spots > 0");
        if (filter.concern() == BodyFilter.Concern.ENDING) computed.add("ending > 0");
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

    String computed() {
        return String.join("\nand ", computed);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
