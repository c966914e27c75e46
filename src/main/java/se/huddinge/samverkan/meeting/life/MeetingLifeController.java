package se.huddinge.samverkan.meeting.life;

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
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.meeting.invitation.Invitations;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}")
class MeetingLifeController {
    private final MeetingService meetings;
    private final MeetingLife life;
    private final Invitations invitations;

    MeetingLifeController(MeetingService meetings, MeetingLife life, Invitations invitations) {
        this.meetings = meetings;
        this.life = life;
        this.invitations = invitations;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        meetings.writable(id);
        var page = meetings.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("meeting", page.meeting());
        model.addAttribute("open", invitations.isOpen());
    }

    @GetMapping("/kallelse")
    String call(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        meeting.requireStatus(Status.DRAFT);
        model.addAttribute("form", CallForm.of(meeting));
        return "meeting/call";
    }

    @PostMapping("/kallelse")
    @FormView("meeting/call")
    String call(@PathVariable Long id, @Valid @ModelAttribute("form") CallForm form, RedirectAttributes redirect) {
        life.call(id, form);
        Flash.success(redirect, "meeting.called");
        return "redirect:/moten/{id}";
    }

    @GetMapping("/start")
    String begin(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        meeting.requireStatus(Status.CALLED);
        model.addAttribute("form", BeginForm.of(meeting));
        return "meeting/begin";
    }

    @PostMapping("/start")
    @FormView("meeting/begin")
    String begin(@PathVariable Long id, @Valid @ModelAttribute("form") BeginForm form, RedirectAttributes redirect) {
        life.begin(id, form);
        Flash.success(redirect, "meeting.begun");
        return "redirect:/moten/{id}/anteckningar";
    }

    @GetMapping("/installt")
    String callOff(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        meeting.requireAhead();
        model.addAttribute("form", CallingOffForm.of(meeting));
        return "meeting/calling-off";
    }

    @PostMapping("/installt")
    @FormView("meeting/calling-off")
    String callOff(
            @PathVariable Long id, @Valid @ModelAttribute("form") CallingOffForm form, RedirectAttributes redirect) {
        life.callOff(id, form);
        Flash.success(redirect, "meeting.called-off");
        return "redirect:/moten/{id}";
    }
}
