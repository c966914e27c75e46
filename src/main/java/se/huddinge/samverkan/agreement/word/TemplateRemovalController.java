package se.huddinge.samverkan.agreement.word;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtalsmallar/{typeId}/borttagning")
class TemplateRemovalController {
    private final Templates templates;

    TemplateRemovalController(Templates templates) {
        this.templates = templates;
    }

    @ModelAttribute("template")
    AgreementTemplate template(@PathVariable Long typeId) {
        return templates.get(typeId);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "template", binding = false) AgreementTemplate template, Model model) {
        model.addAttribute("form", TemplateRemovalForm.of(template));
        return "agreement/template-removal";
    }

    @PostMapping
    @FormView("agreement/template-removal")
    String remove(
            @PathVariable Long typeId,
            @Valid @ModelAttribute("form") TemplateRemovalForm form,
            RedirectAttributes redirect) {
        templates.remove(typeId, form);
        Flash.success(redirect, "agreement.template-removed");
        return "redirect:/avtalsmallar";
    }
}
