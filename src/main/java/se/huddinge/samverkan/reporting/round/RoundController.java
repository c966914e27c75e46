package se.huddinge.samverkan.reporting.round;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundForm;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A round is planned and described. */
@Controller
@ForCoordinator
@RequestMapping("/rapporter")
class RoundController {
    private final RoundService rounds;
    private final NextRound next;

    RoundController(RoundService rounds, NextRound next) {
        this.rounds = rounds;
        this.next = next;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute("kinds", id == null ? next.kinds() : ReportKind.values());
        model.addAttribute("recipients", ReportRecipient.values());
        model.addAttribute("boards", rounds.boards(id));
        model.addAttribute("units", rounds.choices(id));
        if (id != null) model.addAttribute("round", rounds.get(id));
    }

    @GetMapping("/ny")
    String blank(@RequestParam(required = false) @Nullable ReportKind kind, Model model) {
        model.addAttribute("form", next.form(kind));
        return "reporting/form";
    }

    @PostMapping
    @FormView("reporting/form")
    String plan(@Valid @ModelAttribute("form") RoundForm form, RedirectAttributes redirect) {
        var round = rounds.plan(form);
        Flash.success(redirect, "reporting.planned");
        return "redirect:" + round.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "round", binding = false) ReportRound round, Model model) {
        round.requireChangeable();
        model.addAttribute("form", rounds.form(round));
        return "reporting/form";
    }

    @PostMapping("/{id}")
    @FormView("reporting/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") RoundForm form, RedirectAttributes redirect) {
        rounds.revise(id, form);
        Flash.success(redirect, "reporting.revised");
        return "redirect:/rapporter/{id}";
    }
}
