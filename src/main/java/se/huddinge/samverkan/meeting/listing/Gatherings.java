package se.huddinge.samverkan.meeting.listing;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.shared.Reader;

/** The days on which people meet, past and coming, for calendars. */
@Component
public class Gatherings {
    private static final String SQL = """
            select m.id, m.held_on as day, m.title, concat_ws(', ', to_char(m.begins, 'HH24.MI'), m.place) as about, u.id as unit_id, %s as unit,
                (:everything or m.unit_id = any(:units) or exists (select 1 from meeting_participant called
                    where called.meeting_id = m.id and called.account_id = :account)) as hers,
                m.status = 'DRAFT' as draft
            from meeting m join unit u on u.id = m.unit_id
            where m.held_on between :from and :to and m.status <> 'CANCELLED' and %s
            order by m.held_on, m.begins, m.id""";

    private final JdbcClient jdbc;

    Gatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those that the reader may see. */
    public List<Gathering> between(Reader reader, LocalDate from, LocalDate to) {
        return jdbc
                .sql(SQL.formatted(name("u"), MeetingAccess.visibleTo(reader).sql()))
                .param("from", from)
                .param("to", to)
                .param("account", reader.accountId())
                .param("everything", reader.everything())
                .param("units", reader.unitIds().toArray(Long[]::new))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(Gathering.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
