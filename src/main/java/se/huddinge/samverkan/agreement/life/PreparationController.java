package se.huddinge.samverkan.agreement.life;

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
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/beredning")
class PreparationController {
    private final AgreementService agreements;
    private final PreparationService preparation;

    PreparationController(AgreementService agreements, PreparationService preparation) {
        this.agreements = agreements;
        this.preparation = preparation;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("holders")
    HeldBy[] holders() {
        return HeldBy.values();
    }

    @ModelAttribute("back")
    boolean back(@ModelAttribute(name = "agreement", binding = false) Agreement agreement) {
        return PreparationService.isBack(agreement);
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", preparation.form(id));
        return "agreement/preparation";
    }

    @PostMapping
    @FormView("agreement/preparation")
    String prepare(
            @PathVariable Long id, @Valid @ModelAttribute("form") PreparationForm form, RedirectAttributes redirect) {
        preparation.prepare(id, form);
        Flash.success(redirect, "agreement.prepared");
        return "redirect:/avtal/{id}";
    }
}
