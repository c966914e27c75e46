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

/** A file comes in: looked at before anything is asked of the database. */
@Controller
@ForWriters
@RequestMapping("/avtal/{id}/dokument")
class DocumentUploadController {
    private final AgreementDocuments documents;
    private final DocumentFiling filing;

    DocumentUploadController(AgreementDocuments documents, DocumentFiling filing) {
        this.documents = documents;
        this.filing = filing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return documents.writable(id);
    }

    @ModelAttribute("categories")
    AgreementDocument.Category[] categories() {
        return AgreementDocument.Category.values();
    }

    @ModelAttribute("origins")
    AgreementDocument.Origin[] origins() {
        return AgreementDocument.Origin.values();
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", UploadForm.blank(agreement));
        return "agreement/document-upload";
    }

    @PostMapping
    @FormView("agreement/document-upload")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") UploadForm form, RedirectAttributes redirect) {
        try (var file = IncomingFile.of(form.file(), "file")) {
            var document = filing.add(id, form, file);
            Flash.success(redirect, "agreement.document-filed", document.getTitle());
            return "redirect:/avtal/{id}/dokument/" + document.getId();
        }
    }
}
