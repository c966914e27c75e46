package se.huddinge.samverkan.activity.attachment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.document.AttachmentForm;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Files come in with an activity, and are fetched. */
@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/bilagor")
class AttachmentController {
    private final ActivityService activities;
    private final Attachments attachments;
    private final DocumentStore store;

    AttachmentController(ActivityService activities, Attachments attachments, DocumentStore store) {
        this.activities = activities;
        this.attachments = attachments;
        this.store = store;
    }

    @ModelAttribute("activity")
    Activity activity(@PathVariable Long id) {
        return activities.get(id);
    }

    @GetMapping("/ny")
    String blank(@PathVariable Long id, Model model) {
        activities.revisable(id);
        model.addAttribute("form", AttachmentForm.blank());
        return "activity/attachment";
    }

    @PostMapping
    @FormView("activity/attachment")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") AttachmentForm form, RedirectAttributes redirect) {
        try (var file = IncomingFile.of(form.file(), "file")) {
            var attachment = attachments.add(id, form, file);
            Flash.success(redirect, "activity.attachment-added", attachment.getTitle());
            return "redirect:/aktiviteter/{id}";
        }
    }

    @GetMapping("/{attachmentId}")
    @ForReaders
    void file(@PathVariable Long id, @PathVariable Long attachmentId, HttpServletResponse response) throws IOException {
        var stored = attachments.get(id, attachmentId).getDocument();
        Download.describe(stored.getName(), stored.getKind().mediaType(), response);
        response.setContentLengthLong(stored.getSize());
        store.write(stored, response.getOutputStream());
    }
}
