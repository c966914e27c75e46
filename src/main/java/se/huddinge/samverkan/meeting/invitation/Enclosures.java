package se.huddinge.samverkan.meeting.invitation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.mail.Attachment;
import se.huddinge.samverkan.meeting.ItemAttachment;
import se.huddinge.samverkan.meeting.MeetingService.Whole;
import se.huddinge.samverkan.office.Ics;

/** What goes with a meeting's letter: its papers, its place in a calendar and the files of its open items. */
@Component
class Enclosures {
    private final Papers papers;
    private final DocumentStore store;

    Enclosures(Papers papers, DocumentStore store) {
        this.papers = papers;
        this.store = store;
    }

    /** In the language that is spoken now. */
    List<Attachment> of(Whole page, List<Attachment> files) {
        try {
            var name = papers.name(page.meeting());
            var all = new ArrayList<>(List.of(new Attachment(name + ".pdf", Papers.PDF, papers.pdf(page))));
            if (!Papers.isNotes(page.meeting()))
                all.add(new Attachment(name + ".ics", Ics.MEDIA_TYPE, papers.calendar(page)));
            all.addAll(files);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They are called after their place on the agenda, which nobody sees in a letter. */
    List<Attachment> files(Whole page) {
        var files = new ArrayList<Attachment>();
        var points = page.open().points();
        for (int n = 0; n < points.size(); n++)
            for (var file : points.get(n).attachments()) files.add(file(n + 1, file));
        return files;
    }

    private Attachment file(int place, ItemAttachment attachment) {
        var document = attachment.getDocument();
        var content = new ByteArrayOutputStream();
        try {
            store.write(document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attachment(
                place + " " + document.getName(), document.getKind().mediaType(), content.toByteArray());
    }
}
