package se.huddinge.samverkan.meeting.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Language;
import se.huddinge.samverkan.mail.Attachment;
import se.huddinge.samverkan.mail.Letter;
import se.huddinge.samverkan.mail.Letter.Group;
import se.huddinge.samverkan.mail.Letter.Line;
import se.huddinge.samverkan.mail.Letter.Link;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.mail.Speaking;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService.Whole;

/** Sends what a meeting has to those who are called to it, whether they have an account or not. */
@Service
public class Invitations {
    /** The keys of what a letter says. */
    private record Words(String subject, String lead) {}

    private static final Words INVITATION = new Words("meeting.letter.invitation", "meeting.letter.invitation.lead");
    private static final Words MINUTES = new Words("meeting.letter.minutes", "meeting.letter.minutes.lead");
    private static final Words CALLED_OFF = new Words("meeting.letter.called-off", "meeting.letter.called-off.lead");

    private static final String RECIPIENTS = """
            select p.id, coalesce(person.email, account.email, p.email) as email, account.language from meeting_participant p
            left join person on person.id = p.person_id left join account on account.id = p.account_id
            where p.meeting_id = ? and coalesce(person.email, account.email, p.email) is not null order by p.id""";

    private record Recipient(
            Long id, String email, @Nullable Language language) {
        /** Her own, where she has an account and has chosen one. */
        Locale locale() {
            return language == null ? Speaking.SWEDISH : language.locale();
        }
    }

    private final Enclosures enclosures;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final MessageSourceAccessor texts;

    Invitations(Enclosures enclosures, Outbox outbox, JdbcClient jdbc, MessageSource messages) {
        this.enclosures = enclosures;
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
        var files = enclosures.files(page);
        var spoken = new HashMap<Locale, List<Attachment>>();
        int sent = 0;
        for (var recipient : recipients(page.meeting().getId())) {
            var enclosed = spoken.computeIfAbsent(
                    recipient.locale(), language -> Speaking.in(language, () -> enclosures.of(page, files)));
            var letter = Speaking.in(recipient.locale(), () -> letter(page.open(), key, recipient));
            if (outbox.put(letter, enclosed)) sent++;
        }
        return sent;
    }

    /** Says to those who have been called that the meeting is not held, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Meeting meeting, String reason, UUID key) {
        for (var recipient : recipients(meeting.getId()))
            outbox.put(Speaking.in(
                    recipient.locale(), () -> letter(meeting, key, recipient, CALLED_OFF, reason, List.of())));
    }

    private List<Recipient> recipients(Long meetingId) {
        return jdbc.sql(RECIPIENTS)
                .param(meetingId)
                .query(new DataClassRowMapper<>(Recipient.class))
                .list();
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
                recipient.locale(),
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
