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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/dokument/{documentId}/borttagning")
class DocumentRemovalController {
    private final AgreementDocuments documents;
    private final DocumentFiling filing;

    DocumentRemovalController(AgreementDocuments documents, DocumentFiling filing) {
        this.documents = documents;
        this.filing = filing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return documents.writable(id);
    }

    @ModelAttribute("document")
    AgreementDocument document(@PathVariable Long id, @PathVariable Long documentId) {
        return documents.get(id, documentId);
    }

    @GetMapping
    String ask(
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            @ModelAttribute(name = "document", binding = false) AgreementDocument document,
            Model model) {
        filing.requireRemovable(document);
        model.addAttribute("form", DocumentRemovalForm.of(agreement));
        return "agreement/document-removal";
    }

    @PostMapping
    @FormView("agreement/document-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long documentId,
            @Valid @ModelAttribute("form") DocumentRemovalForm form,
            RedirectAttributes redirect) {
        filing.remove(id, documentId, form);
        Flash.success(redirect, "agreement.document-removed");
        return "redirect:/avtal/{id}";
    }
}
