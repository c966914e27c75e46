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
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** By the coordinator, or by who raised it while nobody has taken it up. */
@Controller
@ForReaders
@RequestMapping("/fragor/{id}/tillbakadragande")
class PrincipleWithdrawalController {
    private final PrincipleService issues;
    private final PrincipleCourse course;

    PrincipleWithdrawalController(PrincipleService issues, PrincipleCourse course) {
        this.issues = issues;
        this.course = course;
    }

    @ModelAttribute("issue")
    PrincipleIssue issue(@PathVariable Long id) {
        return issues.get(id);
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", WordsForm.of(issues.revisable(id)));
        return "principle/withdrawal";
    }

    @PostMapping
    @FormView("principle/withdrawal")
    String withdraw(@PathVariable Long id, @Valid @ModelAttribute("form") WordsForm form, RedirectAttributes redirect) {
        course.withdraw(id, form);
        Flash.success(redirect, "principle.withdrawn");
        return "redirect:/fragor/{id}";
    }
}
