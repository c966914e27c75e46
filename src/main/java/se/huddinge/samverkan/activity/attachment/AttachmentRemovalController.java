package se.huddinge.samverkan.activity.attachment;

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
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/bilagor/{attachmentId}/borttagning")
class AttachmentRemovalController {
    private final ActivityService activities;
    private final Attachments attachments;

    AttachmentRemovalController(ActivityService activities, Attachments attachments) {
        this.activities = activities;
        this.attachments = attachments;
    }

    @ModelAttribute
    void page(@PathVariable Long id, @PathVariable Long attachmentId, Model model) {
        model.addAttribute("activity", activities.revisable(id));
        model.addAttribute("attachment", attachments.removable(id, attachmentId));
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", AttachmentRemovalForm.of(activities.get(id)));
        return "activity/attachment-removal";
    }

    @PostMapping
    @FormView("activity/attachment-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long attachmentId,
            @Valid @ModelAttribute("form") AttachmentRemovalForm form,
            RedirectAttributes redirect) {
        attachments.remove(id, attachmentId, form);
        Flash.success(redirect, "activity.attachment-removed");
        return "redirect:/aktiviteter/{id}";
    }
}
