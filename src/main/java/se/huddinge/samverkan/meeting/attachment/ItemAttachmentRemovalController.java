package se.huddinge.samverkan.meeting.attachment;

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
import se.huddinge.samverkan.meeting.VersionForm;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter/{itemId}/bilagor/{attachmentId}/borttagning")
class ItemAttachmentRemovalController {
    private final MeetingService meetings;
    private final ItemAttachments attachments;

    ItemAttachmentRemovalController(MeetingService meetings, ItemAttachments attachments) {
        this.meetings = meetings;
        this.attachments = attachments;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long itemId, @PathVariable Long attachmentId, Model model) {
        model.addAttribute("meeting", meetings.open(id));
        model.addAttribute("attachment", attachments.removable(id, itemId, attachmentId));
    }

    @GetMapping
    String ask(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", VersionForm.of(meeting));
        return "meeting/attachment-removal";
    }

    @PostMapping
    @FormView("meeting/attachment-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @PathVariable Long attachmentId,
            @Valid @ModelAttribute("form") VersionForm form,
            RedirectAttributes redirect) {
        attachments.remove(id, itemId, attachmentId, form);
        Flash.success(redirect, "meeting.attachment-removed");
        return "redirect:/moten/{id}";
    }
}
