package se.huddinge.samverkan.project.section;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt")
class ProjectIdeaController {
    private final ProjectRevision revision;
    private final ProjectChoices choices;

    ProjectIdeaController(ProjectRevision revision, ProjectChoices choices) {
        this.revision = revision;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    ProjectChoices choices() {
        return choices;
    }

    @GetMapping("/nytt")
    String blank(Model model) {
        model.addAttribute("form", IdeaForm.blank());
        return "project/idea";
    }

    @PostMapping
    @FormView("project/idea")
    String suggest(@Valid @ModelAttribute("form") IdeaForm form, RedirectAttributes redirect) {
        var project = revision.suggest(form);
        Flash.success(redirect, "project.suggested");
        return "redirect:" + project.address();
    }
}
