package se.huddinge.samverkan.agreement.document;

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
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A new version takes the place of an earlier one, which can still be read. */
@Controller
@ForWriters
@RequestMapping("/avtal/{id}/dokument/{documentId}/version")
class DocumentVersionController {
    private final AgreementDocuments documents;
    private final DocumentFiling filing;

    DocumentVersionController(AgreementDocuments documents, DocumentFiling filing) {
        this.documents = documents;
        this.filing = filing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return documents.writable(id);
    }

    @ModelAttribute("replaced")
    AgreementDocument replaced(@PathVariable Long id, @PathVariable Long documentId) {
        return documents.get(id, documentId);
    }

    @ModelAttribute("categories")
    AgreementDocument.Category[] categories() {
        return AgreementDocument.Category.values();
    }

    @ModelAttribute("origins")
    AgreementDocument.Origin[] origins() {
        return AgreementDocument.Origin.values();
    }

    @GetMapping
    String blank(
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            @ModelAttribute(name = "replaced", binding = false) AgreementDocument replaced,
            Model model) {
        filing.requireReplaceable(replaced);
        model.addAttribute("form", UploadForm.replacing(replaced, agreement));
        return "agreement/document-upload";
    }

    @PostMapping
    @FormView("agreement/document-upload")
    String replace(
            @PathVariable Long id,
            @PathVariable Long documentId,
            @Valid @ModelAttribute("form") UploadForm form,
            RedirectAttributes redirect) {
        try (var file = IncomingFile.of(form.file(), "file")) {
            var document = filing.replace(id, documentId, form, file);
            Flash.success(redirect, "agreement.document-replaced-now", document.getTitle());
            return "redirect:/avtal/{id}/dokument/" + document.getId();
        }
    }
}
