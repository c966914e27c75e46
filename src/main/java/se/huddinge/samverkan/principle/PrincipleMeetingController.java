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

/** An issue goes to a meeting, and comes from it, where the meeting itself is not kept here. */
@Controller
@ForCoordinator
@RequestMapping("/fragor/{id}")
class PrincipleMeetingController {
    private final PrincipleCourse course;

    PrincipleMeetingController(PrincipleCourse course) {
        this.course = course;
    }

    @ModelAttribute("issue")
    PrincipleIssue issue(@PathVariable Long id) {
        return course.open(id);
    }

    @GetMapping("/dagordning")
    String plan(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        model.addAttribute("form", AgendaForm.of(issue));
        return "principle/agenda";
    }

    @PostMapping("/dagordning")
    @FormView("principle/agenda")
    String plan(@PathVariable Long id, @Valid @ModelAttribute("form") AgendaForm form, RedirectAttributes redirect) {
        course.putOnAgenda(id, form);
        Flash.success(redirect, "principle.planned");
        return "redirect:/fragor/{id}";
    }

    @GetMapping("/diskussion")
    String discuss(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        model.addAttribute("form", course.discussion(issue));
        return "principle/discussion";
    }

    @PostMapping("/diskussion")
    @FormView("principle/discussion")
    String discuss(
            @PathVariable Long id, @Valid @ModelAttribute("form") DiscussionForm form, RedirectAttributes redirect) {
        course.discuss(id, form);
        Flash.success(redirect, "principle.discussed");
        return "redirect:/fragor/{id}";
    }
}
