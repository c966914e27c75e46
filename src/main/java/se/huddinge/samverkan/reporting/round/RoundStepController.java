package se.huddinge.samverkan.reporting.round;

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
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.RoundStatus;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** From planned to open, to closed, and back when something was forgotten. */
@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}")
class RoundStepController {
    private final RoundService rounds;
    private final RoundSteps steps;
    private final Standings standings;

    RoundStepController(RoundService rounds, RoundSteps steps, Standings standings) {
        this.rounds = rounds;
        this.steps = steps;
        this.standings = standings;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("standings", standings.of(id));
    }

    @GetMapping("/oppning")
    String askToOpen(@ModelAttribute(name = "round", binding = false) ReportRound round, Model model) {
        round.requireStatus(RoundStatus.PLANNED);
        model.addAttribute("form", StepForm.of(round));
        return "reporting/opening";
    }

    @PostMapping("/oppning")
    @FormView("reporting/opening")
    String open(@PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        steps.open(id, form);
        Flash.success(redirect, "reporting.opened");
        return "redirect:/rapporter/{id}";
    }

    @GetMapping("/stangning")
    String askToClose(@ModelAttribute(name = "round", binding = false) ReportRound round, Model model) {
        round.requireStatus(RoundStatus.OPEN);
        model.addAttribute("form", ReasonForm.of(round));
        return "reporting/closing";
    }

    @PostMapping("/stangning")
    @FormView("reporting/closing")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") ReasonForm form, RedirectAttributes redirect) {
        steps.compile(id, form);
        Flash.success(redirect, "reporting.compiled");
        return "redirect:/rapporter/{id}";
    }

    @GetMapping("/installd")
    String askToCancel(@ModelAttribute(name = "round", binding = false) ReportRound round, Model model) {
        steps.requireCancellable(round);
        model.addAttribute("form", ReasonForm.of(round));
        return "reporting/cancelling";
    }

    @PostMapping("/installd")
    @FormView("reporting/cancelling")
    String cancel(@PathVariable Long id, @Valid @ModelAttribute("form") ReasonForm form, RedirectAttributes redirect) {
        steps.cancel(id, form);
        Flash.success(redirect, "reporting.cancelled");
        return "redirect:/rapporter/{id}";
    }

    @GetMapping("/ateroppning")
    String askToReopen(@ModelAttribute(name = "round", binding = false) ReportRound round, Model model) {
        round.requireStatus(RoundStatus.COMPILED);
        model.addAttribute("form", ReasonForm.of(round));
        return "reporting/reopening";
    }

    @PostMapping("/ateroppning")
    @FormView("reporting/reopening")
    String reopen(@PathVariable Long id, @Valid @ModelAttribute("form") ReasonForm form, RedirectAttributes redirect) {
        steps.reopen(id, form);
        Flash.success(redirect, "reporting.reopened");
        return "redirect:/rapporter/{id}";
    }
}
