package se.huddinge.samverkan.meeting.attachment;

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
import se.huddinge.samverkan.document.AttachmentForm;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Files come in with an item, and are fetched. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter/{itemId}/bilagor")
class ItemAttachmentController {
    private final MeetingService meetings;
    private final ItemAttachments attachments;
    private final DocumentStore store;

    ItemAttachmentController(MeetingService meetings, ItemAttachments attachments, DocumentStore store) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.store = store;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long itemId, Model model) {
        model.addAttribute("meeting", meetings.get(id));
        model.addAttribute("item", meetings.item(id, itemId));
    }

    @GetMapping("/ny")
    String blank(@PathVariable Long id, Model model) {
        meetings.open(id);
        model.addAttribute("form", AttachmentForm.blank());
        return "meeting/attachment";
    }

    @PostMapping
    @FormView("meeting/attachment")
    String add(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") AttachmentForm form,
            RedirectAttributes redirect) {
        meetings.open(id);
        try (var file = IncomingFile.of(form.file(), "file")) {
            var attachment = attachments.add(id, itemId, form, file);
            Flash.success(redirect, "meeting.attachment-added", attachment.getTitle());
            return "redirect:/moten/{id}";
        }
    }

    @GetMapping("/{attachmentId}")
    @ForReaders
    void file(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @PathVariable Long attachmentId,
            HttpServletResponse response)
            throws IOException {
        var stored = attachments.get(id, itemId, attachmentId).getDocument();
        Download.describe(stored.getName(), stored.getKind().mediaType(), response);
        response.setContentLengthLong(stored.getSize());
        store.write(stored, response.getOutputStream());
    }
}
