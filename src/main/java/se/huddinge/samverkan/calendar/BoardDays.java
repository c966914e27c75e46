package se.huddinge.samverkan.calendar;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.Reader;

/** What the units themselves bring to the year: when boards meet and want their papers, and when mandates end. */
@Component
class BoardDays {
    private static final String CONCERNS = """
            (board.id = any(:units) or exists (
                select 1 from unit_board serves where serves.board_id = board.id and serves.unit_id = any(:units)))""";

    private static final String MEETINGS = """
            select 'MEETING' as kind, m.id::text as item, m.meeting_on as day, board.id as unit_id, %1$s as unit, %1$s as title,
                null as about, %2$s as hers, '/forvaltningar/' || board.id || '/sammantraden' as address
            from meeting_day m join unit board on board.id = m.unit_id
            where m.meeting_on between :from and :to
            union all
            select 'PAPERS', m.id::text, m.papers_due, board.id, %1$s, %1$s,
                null, %2$s, '/forvaltningar/' || board.id || '/sammantraden'
            from meeting_day m join unit board on board.id = m.unit_id
            where m.papers_due between :from and :to""".formatted(name("board"), CONCERNS);

    /** Of a position that ends, or of who holds it; of both on one day, once. */
    private static final String MANDATES = """
            select distinct on (p.id, ends.day) 'MANDATE', p.id || '-' || ends.turn, ends.day, home.id, %s, p.title,
                null, home.id = any(:units), '/forvaltningar/' || home.id
            from position p join unit home on home.id = p.unit_id join (
                select id as position_id, valid_to as day, 'p' as turn from position
                union all select position_id, valid_to, 'h' || id from holding where kind = 'HOLDER') ends on ends.position_id = p.id
            where ends.day between :from and :to
            order by p.id, ends.day, ends.turn desc""".formatted(name("home"));

    private static final String SQL = """
            select kind, item, day, title, about, unit_id, unit, 'unit' as subject, unit_id as subject_id, null::bigint as board_id,
                hers, false as classified, address
            from (%s) days order by day, kind desc, title collate "sv-SE-x-icu", item""";

    private final JdbcClient jdbc;

    BoardDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> meetings(Reader reader, LocalDate from, LocalDate to) {
        return ask(MEETINGS, reader, from, to);
    }

    List<Entry> all(Reader reader, LocalDate from, LocalDate to) {
        return ask(MEETINGS + " union all (" + MANDATES + ")", reader, from, to);
    }

    private List<Entry> ask(String days, Reader reader, LocalDate from, LocalDate to) {
        return jdbc
                .sql(SQL.formatted(days))
                .param("from", from)
                .param("to", to)
                .param("units", reader.unitIds().toArray(Long[]::new))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(Entry.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
