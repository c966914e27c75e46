package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.priorityarea.Collaboration;
import se.huddinge.samverkan.shared.DueSource;

/** An area whose days run out, and a board that has none (S26): the board's department and the coordinator see to it. */
public final class AreaDues {
    private static final String LAPSING = "priorityarea.due.LAPSING";
    private static final String NONE = "priorityarea.due.NONE";
    private static final String SQL = """
            select '%1$s' as kind, area.id as item_id, 'priorityarea' as subject, area.id as subject_id, area.title,
                %2$s as about, area.valid_to as day, null::date as hinge, area.board_id as unit_id,
                null::bigint as position_id, false as classified, '/prioriterade-omraden/' || area.id as address
            from priorityarea area join unit u on u.id = area.board_id
            where area.status = 'DECIDED' and area.valid_to between :today and :until
            union all
            select '%3$s', u.id, 'unit', u.id, %2$s, null, null::date, null::date, null::bigint, null::bigint, false,
                '/prioriterade-omraden/nytt?board=' || u.id
            from unit u where :undated and :everything and u.kind = 'BOARD' and u.valid_from <= :today
                and (u.valid_to is null or u.valid_to >= :today)
                and not exists (select 1 from priorityarea area where area.board_id = u.id and %4$s)""".formatted(LAPSING, name("u"), NONE, Collaboration.COUNTS);

    private AreaDues() {}

    public static DueSource source() {
        return new DueSource(SQL);
    }
}
