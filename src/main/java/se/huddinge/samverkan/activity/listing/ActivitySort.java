package se.huddinge.samverkan.activity.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum ActivitySort implements SortKey {
    DAY("a.held_on%1$s, a.id%1$s"),
    TITLE("a.title%1$s, a.id%1$s"),
    KIND("k.ordinal%1$s, a.held_on desc, a.id desc"),
    UNIT("u.name_sv%1$s, u.id%1$s, a.held_on desc, a.id desc"),
    PEOPLE("a.people%1$s nulls last, a.id%1$s");

    private static final String FLAT = """
            from activity a join activity_kind k on k.id = a.kind_id join unit u on u.id = a.unit_id
            where %s
            """;

    /** The newest of each group, as many as the page can reach: an index has them in order, so the others are not read. */
    private static final String GROUPED = """
            from %2$s cross join lateral (
                select * from activity a where a.%3$s and %1$s
                order by a.held_on desc, a.id desc limit :offset + :size) a
            join %4$s
            """;

    private final String order;

    ActivitySort(String order) {
        this.order = order;
    }

    String orderBy(Sort.Direction direction) {
        return " order by " + order.formatted(direction.isAscending() ? "" : " desc");
    }

    /** Every activity that passes, for all of them. */
    static String all(Conditions conditions) {
        return FLAT.formatted(conditions.sql());
    }

    /** Those that can stand on a page that begins at :offset and has :size. */
    String within(Conditions conditions) {
        return switch (this) {
            case KIND ->
                GROUPED.formatted(conditions.sql(), "activity_kind k", "kind_id = k.id", "unit u on u.id = a.unit_id");
            case UNIT ->
                GROUPED.formatted(conditions.sql(), "unit u", "unit_id = u.id", "activity_kind k on k.id = a.kind_id");
            default -> all(conditions);
        };
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
