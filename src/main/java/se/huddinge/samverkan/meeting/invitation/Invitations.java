package se.huddinge.samverkan.meeting.invitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.mail.Attachment;
import se.huddinge.samverkan.mail.Letter;
import se.huddinge.samverkan.mail.Letter.Group;
import se.huddinge.samverkan.mail.Letter.Line;
import se.huddinge.samverkan.mail.Letter.Link;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService.Whole;
import se.huddinge.samverkan.office.Ics;

/** Sends what a meeting has to those who are called to it, whether they have an account or not. */
@Service
public class Invitations {
    /** The keys of what a letter says. */
    private record Words(String subject, String lead) {}

    private static final Words INVITATION = new Words("meeting.letter.invitation", "meeting.letter.invitation.lead");
    private static final Words MINUTES = new Words("meeting.letter.minutes", "meeting.letter.minutes.lead");
    private static final Words CALLED_OFF = new Words("meeting.letter.called-off", "meeting.letter.called-off.lead");

    private static final String RECIPIENTS = """
            select p.id, coalesce(person.email, account.email, p.email) as email from meeting_participant p
            left join person on person.id = p.person_id left join account on account.id = p.account_id
            where p.meeting_id = ? and coalesce(person.email, account.email, p.email) is not null order by p.id""";

    private record Recipient(Long id, String email) {}

    private final Papers papers;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final MessageSourceAccessor texts;

    Invitations(Papers papers, Outbox outbox, JdbcClient jdbc, MessageSource messages) {
        this.papers = papers;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.texts = new MessageSourceAccessor(messages);
    }

    /** Whether there is a server to send by. */
    public boolean isOpen() {
        return outbox.isOpen();
    }

    /** How many letters were put in the outbox: none for who has no address, none twice for the same key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int send(Whole page, UUID key) {
        var files = files(page);
        int sent = 0;
        for (var recipient : recipients(page.meeting().getId()))
            if (outbox.put(letter(page.open(), key, recipient), files)) sent++;
        return sent;
    }

    /** Says to those who have been called that the meeting is not held, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Meeting meeting, String reason, UUID key) {
        for (var recipient : recipients(meeting.getId()))
            outbox.put(letter(meeting, key, recipient, CALLED_OFF, reason, List.of()));
    }

    private List<Recipient> recipients(Long meetingId) {
        return jdbc.sql(RECIPIENTS)
                .param(meetingId)
                .query(new DataClassRowMapper<>(Recipient.class))
                .list();
    }

    private List<Attachment> files(Whole page) {
        try {
            var name = papers.name(page.meeting());
            var pdf = new Attachment(name + ".pdf", Papers.PDF, papers.pdf(page));
            return Papers.isNotes(page.meeting())
                    ? List.of(pdf)
                    : List.of(pdf, new Attachment(name + ".ics", Ics.MEDIA_TYPE, papers.calendar(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Letter letter(Whole page, UUID key, Recipient recipient) {
        var meeting = page.meeting();
        return letter(
                meeting,
                key,
                recipient,
                Papers.isNotes(meeting) ? MINUTES : INVITATION,
                place(meeting),
                page.points().isEmpty() ? List.of() : List.of(agenda(page)));
    }

    /** @param beside what the lead says beside the day and the hour */
    private Letter letter(
            Meeting meeting, UUID key, Recipient recipient, Words words, String beside, List<Group> groups) {
        var day = meeting.getHeldOn().toString();
        return new Letter(
                "meeting-" + key + "-" + recipient.id(),
                recipient.email(),
                LocaleContextHolder.getLocale(),
                text(words.subject(), meeting.getTitle(), day),
                text(words.lead(), day, meeting.getWhen().getHours(), beside),
                groups,
                text("meeting.letter.reason"),
                new Link(text("meeting.letter.privacy"), "/personuppgifter"));
    }

    private static String place(Meeting meeting) {
        return Stream.of(meeting.getPlace(), meeting.getLink())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private Group agenda(Whole page) {
        return new Group(
                text("meeting.agenda"),
                page.points().stream()
                        .map(point -> new Line(
                                point.item().getTitle(), null, point.item().getPresenter(), List.of()))
                        .toList());
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args);
    }
}
