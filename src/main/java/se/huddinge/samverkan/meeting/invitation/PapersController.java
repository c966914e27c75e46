package se.huddinge.samverkan.meeting.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Ics;
import se.huddinge.samverkan.office.Word;

/** The files of a meeting, to be fetched. */
@Controller
@ForReaders
@RequestMapping("/moten/{id}")
class PapersController {
    private final MeetingService meetings;
    private final Papers papers;

    PapersController(MeetingService meetings, Papers papers) {
        this.meetings = meetings;
        this.papers = papers;
    }

    @GetMapping("/handlingar.pdf")
    void pdf(@PathVariable Long id, HttpServletResponse response) throws IOException {
        var page = meetings.whole(id);
        var file = papers.pdf(page);
        Download.describe(papers.name(page.meeting()) + ".pdf", Papers.PDF, response);
        response.getOutputStream().write(file);
    }

    @GetMapping("/handlingar.docx")
    void word(@PathVariable Long id, HttpServletResponse response) throws IOException {
        var page = meetings.whole(id);
        Download.describe(papers.name(page.meeting()) + ".docx", Word.MEDIA_TYPE, response);
        papers.word(page, response.getOutputStream());
    }

    @GetMapping("/mote.ics")
    void calendar(@PathVariable Long id, HttpServletResponse response) throws IOException {
        var page = meetings.whole(id);
        Download.describe(papers.name(page.meeting()) + ".ics", Ics.MEDIA_TYPE, response);
        response.getOutputStream().write(papers.calendar(page));
    }
}
