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
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Choices.Named;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/avstamning")
class ConsultedController {
    private final AgreementService agreements;
    private final ConsultedService consulted;

    ConsultedController(AgreementService agreements, ConsultedService consulted) {
        this.agreements = agreements;
        this.consulted = consulted;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute
    void offer(@PathVariable Long id, Model model) {
        var offer = consulted.offer(id);
        model.addAttribute("consultations", offer.consultations());
        model.addAttribute(
                "organisations",
                offer.organisations().stream()
                        .map(name -> new Named(name, name))
                        .toList());
    }

    @GetMapping
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", ConsultedForm.blank(agreement));
        return "agreement/consultation";
    }

    @PostMapping
    @FormView("agreement/consultation")
    String consult(
            @PathVariable Long id, @Valid @ModelAttribute("form") ConsultedForm form, RedirectAttributes redirect) {
        consulted.consult(id, form);
        Flash.success(redirect, "agreement.consulted");
        return "redirect:/avtal/{id}";
    }
}
