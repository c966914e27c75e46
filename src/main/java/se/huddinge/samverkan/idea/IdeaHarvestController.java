package se.huddinge.samverkan.idea;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** With whom, and what it becomes. */
@Controller
@ForWriters
@RequestMapping("/ideer/{id}")
class IdeaHarvestController {
    private final IdeaService ideas;
    private final IdeaCourse course;
    private final IdeaChoices choices;

    IdeaHarvestController(IdeaService ideas, IdeaCourse course, IdeaChoices choices) {
        this.ideas = ideas;
        this.course = course;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var idea = ideas.movable(id);
        model.addAttribute("idea", idea);
        model.addAttribute("choices", choices);
        model.addAttribute("suggestions", ideas.suggestions(idea));
    }

    @GetMapping("/larosaten")
    String academies(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        idea.requireOpen();
        model.addAttribute("form", AcademiesForm.of(idea));
        return "idea/academies";
    }

    @PostMapping("/larosaten")
    @FormView("idea/academies")
    String academies(
            @PathVariable Long id, @Valid @ModelAttribute("form") AcademiesForm form, RedirectAttributes redirect) {
        ideas.choose(id, form);
        Flash.success(redirect, "idea.academies-chosen");
        return "redirect:/ideer/{id}";
    }

    @GetMapping("/avtal")
    String agreement(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        idea.requireOpen();
        model.addAttribute("form", ToAgreementForm.of(idea, choices.driver(idea.getUnit())));
        return "idea/to-agreement";
    }

    @PostMapping("/avtal")
    @FormView("idea/to-agreement")
    String agreement(
            @PathVariable Long id, @Valid @ModelAttribute("form") ToAgreementForm form, RedirectAttributes redirect) {
        var agreement = course.becomeAgreement(id, form);
        Flash.success(redirect, "idea.became-agreement");
        return "redirect:" + agreement.address();
    }

    @GetMapping("/projekt")
    String project(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        idea.requireOpen();
        model.addAttribute("form", ToProjectForm.of(idea));
        return "idea/to-project";
    }

    @PostMapping("/projekt")
    @FormView("idea/to-project")
    String project(
            @PathVariable Long id, @Valid @ModelAttribute("form") ToProjectForm form, RedirectAttributes redirect) {
        var project = course.becomeProject(id, form);
        Flash.success(redirect, "idea.became-project");
        return "redirect:" + project.address();
    }
}
