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
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/avstamning/{consultationId}/borttagning")
class ConsultationLeavingController {
    private final AgreementService agreements;
    private final ConsultedService consulted;

    ConsultationLeavingController(AgreementService agreements, ConsultedService consulted) {
        this.agreements = agreements;
        this.consulted = consulted;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("consultation")
    Consultation consultation(@PathVariable Long id, @PathVariable Long consultationId) {
        return consulted.leaving(id, consultationId);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", TakingBackForm.of(agreement));
        return "agreement/consultation-leaving";
    }

    @PostMapping
    @FormView("agreement/consultation-leaving")
    String leave(
            @PathVariable Long id,
            @PathVariable Long consultationId,
            @Valid @ModelAttribute("form") TakingBackForm form,
            RedirectAttributes redirect) {
        consulted.leave(id, consultationId, form);
        Flash.success(redirect, "agreement.consultation-left");
        return "redirect:/avtal/{id}";
    }
}
