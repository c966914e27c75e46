package se.huddinge.samverkan.priorityarea.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.priorityarea.Collaboration;
import se.huddinge.samverkan.priorityarea.State;

/** The filter as SQL on priorityarea area: constant text, with what was typed in the parameters only. */
final class Conditions {
    private static final String ON = """
            (area.decided_on is not null and area.valid_from <= cast(:on as date)
                and (area.valid_to is null or area.valid_to >= cast(:on as date)))""";

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param known which agreements g the reader may know of */
    Conditions(AreaAccess.Condition visible, AgreementAccess.Condition known, AreaFilter filter) {
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
        if (filter.text() != null)
            with(
                    "(lower(area.title) like :text or lower(area.motive) like :text or lower(area.keywords) like :text)",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        if (filter.board() != null) with("area.board_id = :board", "board", filter.board());
        if (filter.state() != null) sql.add(of(filter.state()));
        if (filter.living() == AreaFilter.Living.WITH) sql.add(Collaboration.LIVES);
        if (filter.living() == AreaFilter.Living.WITHOUT) sql.add("not " + Collaboration.LIVES);
        if (filter.on() != null) with(ON, "on", filter.on());
        if (filter.agreement() != null) {
            parameters.putAll(known.parameters());
            with("""
                    exists (select 1 from priorityarea_link link join agreement g on g.id = link.agreement_id
                        where link.area_id = area.id and g.id = :agreement and %s)""".formatted(known.sql()), "agreement", filter.agreement());
        }
        if (filter.purpose() != null) with("""
                    exists (select 1 from priorityarea_purpose serves
                        where serves.area_id = area.id and serves.purpose_id = :purpose)""", "purpose", filter.purpose());
        if (filter.method() != null) with("""
                    exists (select 1 from priorityarea_method by_method
                        where by_method.area_id = area.id and by_method.method_id = :method)""", "method", filter.method());
        if (filter.goal() != null) with("""
                    exists (select 1 from priorityarea_goal toward
                        where toward.area_id = area.id and toward.goal_id = :goal)""", "goal", filter.goal());
    }

    /** The same as {@link State#of}, in SQL. */
    private static String of(State state) {
        return switch (state) {
            case PROPOSED -> "area.status = 'PROPOSED'";
            case COMING -> "area.valid_from > :today";
            case VALID -> Collaboration.COUNTS;
            case LAPSED -> "area.status = 'DECIDED' and area.valid_to < :today";
            case ENDED -> "area.status = 'ENDED' and area.valid_to < :today";
            case WITHDRAWN -> "area.status = 'ENDED' and area.decided_on is null";
        };
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
