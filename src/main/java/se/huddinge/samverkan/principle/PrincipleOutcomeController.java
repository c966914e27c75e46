package se.huddinge.samverkan.principle;

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

/** What becomes of an issue, and that whoever raised it is told. */
@Controller
@ForCoordinator
@RequestMapping("/fragor/{id}")
class PrincipleOutcomeController {
    private final PrincipleService issues;
    private final PrincipleCourse course;
    private final PrincipleChoices choices;

    PrincipleOutcomeController(PrincipleService issues, PrincipleCourse course, PrincipleChoices choices) {
        this.issues = issues;
        this.course = course;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("issue", issues.get(id));
        model.addAttribute("choices", choices);
    }

    @GetMapping("/installning")
    String close(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        if (issue.getStanding() != Standing.CLOSED) issue.requireOpen();
        model.addAttribute("form", course.position(issue));
        return "principle/position";
    }

    @PostMapping("/installning")
    @FormView("principle/position")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") PositionForm form, RedirectAttributes redirect) {
        course.close(id, form);
        Flash.success(redirect, "principle.closed");
        return "redirect:/fragor/{id}";
    }

    @GetMapping("/lyft")
    String lift(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        issue.requireOpen();
        model.addAttribute("form", LiftForm.of(issue));
        return "principle/lift";
    }

    @PostMapping("/lyft")
    @FormView("principle/lift")
    String lift(@PathVariable Long id, @Valid @ModelAttribute("form") LiftForm form, RedirectAttributes redirect) {
        course.lift(id, form);
        Flash.success(redirect, "principle.lifted");
        return "redirect:/fragor/{id}";
    }

    @GetMapping("/aterkoppling")
    String report(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        if (!issue.getStanding().isAnswered()) issue.refuse("principle.nothing-to-report");
        model.addAttribute("form", WordsForm.of(issue));
        return "principle/report";
    }

    @PostMapping("/aterkoppling")
    @FormView("principle/report")
    String report(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.reportBack(id, form);
        Flash.success(redirect, "principle.reported");
        return "redirect:/fragor/{id}";
    }
}
