package se.huddinge.samverkan.agreement.listing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Starting;
import se.huddinge.samverkan.shared.SearchSource;

/**
 * The last day to begin, so that the board can decide before an agreement turns: counted backwards from its last meeting
 * before that day to the day on which it must have its papers, and from there the time that the work takes (domain §4). It is a
 * workday.
 */
@Component
public class LatestStarts {
    /**
     * What it comes to, and from what.
     *
     * @param turnsOn the last day to give notice, or the last day of all
     * @param board none when no meeting is planned so far ahead; then a number of days stands in for it
     * @param papersDue the day on which the board must have its papers
     */
    public record LatestStart(
            LocalDate beginBy,
            LocalDate turnsOn,
            LocalDate endsOn,
            @Nullable String board,
            @Nullable LocalDate meetingOn,
            @Nullable LocalDate papersDue) {}

    /** The boards that may decide: that of the owner, or those that its department serves; of nobody's agreement, the executive's. */
    private static final String BOARDS = """
            select serves.board_id as id from unit_board serves where serves.unit_id = coalesce(g.owner_id, (
                select min(office.id) from unit office where office.executive_office and office.valid_to is null))
            union all
            select owner.id from unit owner where owner.id = g.owner_id and owner.kind <> 'DEPARTMENT'""";

    /** No Swedish holiday and its weekends are longer. */
    private static final int DAYS_OFF = 7;

    private static final String COUNTED = """
            select counted.*, counted.counted_to - (
                select min(back) from generate_series(0, %s) back
                where extract(isodow from counted.counted_to - back) < 6
                    and counted.counted_to - back not in (select unnest(cast(:holidays as date[])))) as begin_by
            from (select turn.agreement_id, g.title, turn.day as turns_on, turn.ends_on, meeting.board_id, meeting.meeting_on,
                meeting.papers_due, coalesce(meeting.papers_due - cast(:beforePapers as int),
                    turn.day - cast(:withoutPlan as int)) as counted_to
            from (%s) turn join agreement g on g.id = turn.agreement_id left join lateral (
                select board.id as board_id, last.meeting_on,
                    coalesce(last.papers_due, last.preparation_on, last.meeting_on) as papers_due
                from (%s) board cross join lateral (
                    select * from meeting_day m where m.unit_id = board.id and m.meeting_on < turn.day
                    order by m.meeting_on desc limit 1) last
                where last.meeting_on >= turn.day - cast(:withoutPlan as int) or exists (
                    select 1 from meeting_day later where later.unit_id = board.id and later.meeting_on >= turn.day)
                order by 3, 1 limit 1) meeting on true) counted""";

    private static final String OF_ONE = """
            select n.agreement_id, n.day, n.ends_on from agreement_notice_day n
            where n.agreement_id = :id and n.day = (select min(next.day) from agreement_notice_day next
                where next.agreement_id = n.agreement_id and next.day >= :today)
            union
            select p.agreement_id, p.valid_to, p.valid_to from agreement_period p
            where p.agreement_id = :id and p.valid_to >= :today and not exists (select 1 from agreement_period other
                where other.agreement_id = p.agreement_id
                    and (other.ordinal = p.ordinal + 1 or other.ordinal = p.ordinal - 1 and other.valid_to >= :today))""";

    /** As far as notice days are written. */
    private static final int YEARS_AHEAD = 60;

    private final JdbcClient jdbc;
    private final Starting starting;
    private final Clock clock;

    LatestStarts(JdbcClient jdbc, Starting starting, Clock clock) {
        this.jdbc = jdbc;
        this.starting = starting;
        this.clock = clock;
    }

    /** @param turns the agreements' days to be counted back from: agreement_id, day, ends_on */
    static String counted(String turns) {
        return COUNTED.formatted(DAYS_OFF, turns, BOARDS);
    }

    /** Of an agreement that the caller may read; none when nobody has to do anything for it to go on or to end. */
    public List<LatestStart> of(Long agreementId) {
        return jdbc
                .sql("""
                        select start.begin_by, start.turns_on, start.ends_on, %s as board, start.meeting_on, start.papers_due
                        from (%s) start join agreement g on g.id = start.agreement_id
                        left join unit board on board.id = start.board_id
                        where g.status = 'SIGNED' and g.given_received_on is null
                        order by start.begin_by""".formatted(SearchSource.name("board"), counted(OF_ONE)))
                .param("id", agreementId)
                .param("today", LocalDate.now(clock))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .params(starting.parameters(YEARS_AHEAD))
                .query(LatestStart.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
