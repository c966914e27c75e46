package se.huddinge.samverkan.meeting.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.body.listing.BodyList;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.UnitService;

/** Asks for meetings: a fixed number of questions, however many there are; never one that who asks may not know of. */
@Component
@Transactional(readOnly = true)
public class MeetingList {
    private static final String ROW = """
            select m.id, m.title, m.held_on, m.begins, m.ends, m.place, m.status, %s as unit, coalesce(%s, %s) as "with",
                (select count(*) from meeting_item i where i.meeting_id = m.id and %%1$s) as items,
                (select count(*) from meeting_action t left join meeting_item i on i.id = t.item_id
                    where t.meeting_id = m.id and t.done_on is null and %%1$s) as open
            """.formatted(name("u"), name("o"), name("a"));

    private static final String FROM = """
            from meeting m join unit u on u.id = m.unit_id left join academy a on a.id = m.academy_id
            left join body o on o.id = m.body_id
            """;

    private final JdbcClient jdbc;
    private final Readers readers;
    private final AcademyService academies;
    private final UnitService units;
    private final BodyList bodies;

    MeetingList(JdbcClient jdbc, Readers readers, AcademyService academies, UnitService units, BodyList bodies) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.academies = academies;
        this.units = units;
        this.bodies = bodies;
    }

    Page<MeetingRow> find(MeetingFilter filter) {
        var conditions = new Conditions(readers.current(), filter);
        var pageable = filter.pageable();
        var rows = rows(
                conditions,
                filter.sort().orderBy(filter.order()) + " limit " + pageable.getPageSize() + " offset "
                        + pageable.getOffset());
        var total = jdbc.sql("select count(*) " + FROM + "where " + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<MeetingRow> all(MeetingFilter filter) {
        var conditions = new Conditions(readers.current(), filter);
        return rows(conditions, filter.sort().orderBy(filter.order()));
    }

    /** The others of its series, in order. */
    public List<MeetingRow> ofSeries(Meeting meeting) {
        var series = meeting.getSeries();
        return series == null
                ? List.of()
                : rows(
                        new Conditions(readers.current())
                                .with("m.series = :series", "series", series)
                                .with("m.id <> :self", "self", meeting.getId()),
                        MeetingSort.HELD.orderBy(Sort.Direction.ASC));
    }

    /** Those that took up an idea, or are going to. */
    public List<MeetingRow> aboutIdea(Long id) {
        return about("idea_id", id);
    }

    /** Those that took up a priority area, or are going to. */
    public List<MeetingRow> aboutArea(Long id) {
        return about("priorityarea_id", id);
    }

    private List<MeetingRow> about(String column, Long id) {
        var reader = readers.current();
        return rows(new Conditions(reader).takenUp(reader, column, id), MeetingSort.HELD.orderBy(Sort.Direction.DESC));
    }

    MeetingOptions options() {
        return new MeetingOptions(
                bodies.options().stream()
                        .map(body -> new MeetingOptions.Option(body.getId(), body.getName()))
                        .toList(),
                academies.options().stream()
                        .map(academy -> new MeetingOptions.Option(academy.id(), academy.getName()))
                        .toList(),
                units.active().stream()
                        .map(unit -> new MeetingOptions.Option(unit.getId(), unit.getName()))
                        .toList());
    }

    private List<MeetingRow> rows(Conditions conditions, String order) {
        var items = MeetingAccess.itemVisibleTo(readers.current());
        return jdbc.sql(ROW.formatted(items.sql()) + FROM + "where " + conditions.sql() + order)
                .params(conditions.parameters())
                .params(items.parameters())
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(MeetingRow.class))
                .list();
    }
}
