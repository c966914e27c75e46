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
@RequestMapping("/avtal/{id}/dokument/{documentId}/redigera")
class DocumentFactsController {
    private final AgreementDocuments documents;
    private final DocumentFiling filing;

    DocumentFactsController(AgreementDocuments documents, DocumentFiling filing) {
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

    @ModelAttribute("categories")
    AgreementDocument.Category[] categories() {
        return AgreementDocument.Category.values();
    }

    @GetMapping
    String edit(
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            @ModelAttribute(name = "document", binding = false) AgreementDocument document,
            Model model) {
        document.requireUnlocked();
        model.addAttribute("form", FactsForm.of(document, agreement));
        return "agreement/document-facts";
    }

    @PostMapping
    @FormView("agreement/document-facts")
    String revise(
            @PathVariable Long id,
            @PathVariable Long documentId,
            @Valid @ModelAttribute("form") FactsForm form,
            RedirectAttributes redirect) {
        filing.revise(id, documentId, form);
        Flash.success(redirect, "agreement.document-revised");
        return "redirect:/avtal/{id}/dokument/{documentId}";
    }
}
