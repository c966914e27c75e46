package se.huddinge.samverkan.meeting.notes;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/narvaro")
class AttendanceController {
    private final Notes notes;
    private final MeetingService meetings;

    AttendanceController(Notes notes, MeetingService meetings) {
        this.notes = notes;
        this.meetings = meetings;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("meeting", notes.ongoing(id));
        model.addAttribute("called", meetings.participants(id));
    }

    @GetMapping
    String show(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", AttendanceForm.of(meeting, meetings.participants(meeting.getId())));
        return "meeting/attendance";
    }

    @PostMapping
    @FormView("meeting/attendance")
    String attend(
            @PathVariable Long id, @Valid @ModelAttribute("form") AttendanceForm form, RedirectAttributes redirect) {
        notes.attend(id, form);
        Flash.success(redirect, "meeting.attendance-saved");
        return "redirect:/moten/{id}/anteckningar";
    }
}
