package se.huddinge.samverkan.meeting.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForReaders
@RequestMapping("/moten")
class MeetingListController {
    private final MeetingList meetings;
    private final MeetingListTable table;

    MeetingListController(MeetingList meetings, MeetingListTable table) {
        this.meetings = meetings;
        this.table = table;
    }

    @GetMapping
    String list(MeetingFilter filter, BindingResult ignored, Model model) {
        var options = meetings.options();
        model.addAttribute("filter", filter);
        model.addAttribute("options", options);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("statuses", Status.values());
        model.addAttribute("meetings", meetings.find(filter));
        return "meeting/list";
    }

    @GetMapping(params = "format")
    void export(
            MeetingFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(meetings.all(filter)), format, response);
    }
}
