package se.huddinge.samverkan.reporting.locked;

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
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}/rapport/{number}/godkannande")
class ApprovalController {
    private final Versions versions;
    private final Afterwards afterwards;
    private final RoundService rounds;
    private final Addressees addressees;

    ApprovalController(Versions versions, Afterwards afterwards, RoundService rounds, Addressees addressees) {
        this.versions = versions;
        this.afterwards = afterwards;
        this.rounds = rounds;
        this.addressees = addressees;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable int number, Model model) {
        model.addAttribute("version", versions.get(id, number));
        model.addAttribute("bodies", addressees.of(rounds.get(id)));
    }

    @GetMapping
    String ask(@PathVariable Long id, @PathVariable int number, Model model) {
        afterwards.approvable(id, number);
        model.addAttribute("form", ApprovalForm.blank(addressees.of(rounds.get(id))));
        return "reporting/approval";
    }

    @PostMapping
    @FormView("reporting/approval")
    String approve(
            @PathVariable Long id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ApprovalForm form,
            RedirectAttributes redirect) {
        afterwards.approve(id, number, form);
        Flash.success(redirect, "reporting.approved-now");
        return "redirect:/rapporter/{id}/rapport/{number}";
    }
}
