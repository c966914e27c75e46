package se.huddinge.samverkan.meeting.invitation;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/utskick")
class PapersSendingController {
    private final Sending sending;
    private final Invitations invitations;

    PapersSendingController(Sending sending, Invitations invitations) {
        this.sending = sending;
        this.invitations = invitations;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var page = sending.sendable(id);
        model.addAttribute("page", page);
        model.addAttribute("meeting", page.meeting());
        model.addAttribute("open", invitations.isOpen());
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new SendingForm(null));
        return "meeting/sending";
    }

    @PostMapping
    @FormView("meeting/sending")
    String send(@PathVariable Long id, @Valid @ModelAttribute("form") SendingForm form, RedirectAttributes redirect) {
        var sent = sending.send(id, form);
        Flash.success(redirect, sent == 0 ? "meeting.nothing-sent" : "meeting.sent", String.valueOf(sent));
        return "redirect:/moten/{id}";
    }
}
