package se.huddinge.samverkan.agreement.life;

import jakarta.validation.Valid;
import java.util.List;
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
import se.huddinge.samverkan.agreement.Choices;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/beslut")
class DecisionController {
    private final AgreementService agreements;
    private final DecisionService decisions;
    private final Choices choices;

    DecisionController(AgreementService agreements, DecisionService decisions, Choices choices) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.choices = choices;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @ModelAttribute("skipped")
    List<Status> skipped(@ModelAttribute(name = "agreement", binding = false) Agreement agreement) {
        return Steps.passedBy(agreement, Status.DECIDED);
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", decisions.form(id));
        return "agreement/decision";
    }

    @PostMapping
    @FormView("agreement/decision")
    String decide(
            @PathVariable Long id, @Valid @ModelAttribute("form") DecisionForm form, RedirectAttributes redirect) {
        decisions.decide(id, form);
        Flash.success(redirect, "agreement.decided");
        return "redirect:/avtal/{id}";
    }

    @GetMapping("/anmalan")
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", decisions.report(id));
        return "agreement/report";
    }

    @PostMapping("/anmalan")
    @FormView("agreement/report")
    String report(@PathVariable Long id, @Valid @ModelAttribute("form") ReportForm form, RedirectAttributes redirect) {
        decisions.report(id, form);
        Flash.success(redirect, "agreement.reported");
        return "redirect:/avtal/{id}";
    }
}
