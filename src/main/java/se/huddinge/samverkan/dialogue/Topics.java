package se.huddinge.samverkan.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.project.ProjectAccess;

/** Puts an agenda together from what is open between the municipality and an academy: one statement, of what the reader may read. */
@Component
@Transactional(readOnly = true)
public class Topics {
    private static final int AHEAD = 180;

    private static final String SQL = """
            select * from (
                select 'ACTION' as kind, action.id, action.what as title, '/moten/' || m.id as address,
                    action.due as day, m.title as words
                from meeting_action action join meeting m on m.id = action.meeting_id
                left join meeting_item i on i.id = action.item_id
                where m.academy_id = :academy and action.done_on is null and i.secrecy_basis is null and %s
                union all
                select 'STEP', a.id, a.next_step_text as title, '/aktiviteter/' || a.id as address,
                    a.next_step_due as day, a.title as words
                from activity a join activity_academy w on w.activity_id = a.id
                where w.academy_id = :academy and a.next_step_text is not null and a.next_step_done_on is null
                    and a.status in ('PLANNED', 'DONE')
                union all
                select due.kind, g.id, g.title, '/avtal/' || g.id, due.day, null
                from agreement g cross join lateral (
                    select 'NOTICE' as kind, min(notice.day) as day from agreement_notice_day notice
                        where notice.agreement_id = g.id and notice.day between :today and :until
                    union all
                    select 'REVIEW', said.next_review_on from agreement_provisions said
                        where said.agreement_id = g.id and said.next_review_on <= :until
                    union all
                    select 'ENDING', max(lived.valid_to) from agreement_period lived
                        where lived.agreement_id = g.id
                            and not exists (select 1 from agreement_period open
                                where open.agreement_id = g.id and open.valid_to is null)
                        having max(lived.valid_to) between :today and :until) due
                where due.day is not null and g.status = 'SIGNED' and %s and exists (
                    select 1 from agreement_party party where party.agreement_id = g.id and party.academy_id = :academy)
                union all
                select 'PROJECT', p.id, p.title, '/projekt/' || p.id, p.frame_valid_to, p.words
                from project p join project_academy partner on partner.project_id = p.id
                where partner.academy_id = :academy and p.status in ('PLANNED', 'ONGOING', 'PAUSED') and %s
                union all
                select 'INQUIRY', i.id, i.topic, '/platser/forfragningar/' || i.id, i.received_on, i.asker
                from inquiry i where i.academy_id = :academy and i.answered_on is null) open
            order by array_position(array['ACTION', 'STEP', 'NOTICE', 'REVIEW', 'ENDING', 'PROJECT', 'INQUIRY'], kind),
                day nulls last, title, id""";

    private final JdbcClient jdbc;
    private final MeetingAccess meetings;
    private final AgreementAccess agreements;
    private final ProjectAccess projects;
    private final Clock clock;

    Topics(JdbcClient jdbc, MeetingAccess meetings, AgreementAccess agreements, ProjectAccess projects, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.agreements = agreements;
        this.projects = projects;
        this.clock = clock;
    }

    public List<Topic> with(Long academyId) {
        var held = meetings.visible();
        var visible = agreements.visible();
        var known = projects.visible();
        var today = LocalDate.now(clock);
        return jdbc.sql(SQL.formatted(held.sql(), visible.sql(), known.sql()))
                .param("academy", academyId)
                .param("today", today)
                .param("until", today.plusDays(AHEAD))
                .params(held.parameters())
                .params(visible.parameters())
                .params(known.parameters())
                .query(new DataClassRowMapper<>(Topic.class))
                .list();
    }
}
