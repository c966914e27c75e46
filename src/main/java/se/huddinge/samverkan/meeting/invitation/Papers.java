package se.huddinge.samverkan.meeting.invitation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.document.FileName;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService.Whole;
import se.huddinge.samverkan.office.Ics;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.office.Word;
import se.huddinge.samverkan.web.Municipality;

/** A meeting as files: what is to be talked about, or what was said. */
@Component
public class Papers {
    public static final String PDF = "application/pdf";

    private static final String PRINTED = "meeting/print";

    private final Pdf pdf;
    private final Word word;
    private final Municipality municipality;
    private final MessageSourceAccessor texts;
    private final Clock clock;
    private final String address;

    Papers(
            Pdf pdf,
            Word word,
            Municipality municipality,
            MessageSource messages,
            Clock clock,
            @Value("${samverkan.address}") String address) {
        this.pdf = pdf;
        this.word = word;
        this.municipality = municipality;
        this.texts = new MessageSourceAccessor(messages);
        this.clock = clock;
        this.address = address;
    }

    /** Whether something has been said, so that the papers are notes. */
    static boolean isNotes(Meeting meeting) {
        return !meeting.getStatus().isAhead();
    }

    String name(Meeting meeting) {
        var what = texts.getMessage(isNotes(meeting) ? "meeting.memo" : "meeting.invitation");
        return FileName.of(what + " " + meeting.getTitle() + " " + meeting.getHeldOn(), 120);
    }

    byte[] pdf(Whole page) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(PRINTED, model(page.open()), out);
        return out.toByteArray();
    }

    void word(Whole page, OutputStream out) throws IOException {
        word.write(PRINTED, model(page.open()), out);
    }

    private Map<String, Object> model(Whole page) {
        return Map.of(
                "page", page,
                "meeting", page.meeting(),
                "notes", isNotes(page.meeting()),
                "municipality", municipality.getName(),
                "today", LocalDate.now(clock));
    }

    /** In a calendar it is the same meeting however often it is moved. */
    byte[] calendar(Whole page) {
        var meeting = page.meeting();
        var when = meeting.getWhen();
        var agenda = page.open().points().stream()
                .map(point -> point.item().getTitle())
                .collect(Collectors.joining("\n"));
        var version = meeting.getVersion();
        return Ics.write(new Ics.Appointment(
                "meeting-" + meeting.getId() + "@" + URI.create(address).getHost(),
                when.day().atTime(when.begins()),
                when.getEnd(),
                clock.getZone(),
                meeting.getTitle(),
                meeting.getLink() == null ? agenda : meeting.getLink() + "\n\n" + agenda,
                meeting.getPlace(),
                meeting.getLink(),
                version == null ? 0 : version.intValue(),
                clock.instant()));
    }
}
