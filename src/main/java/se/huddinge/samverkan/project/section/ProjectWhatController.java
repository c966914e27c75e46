package se.huddinge.samverkan.project.section;

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
import se.huddinge.samverkan.project.Ethics;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}/redigera")
class ProjectWhatController {
    private final ProjectService projects;
    private final ProjectRevision revision;
    private final ProjectChoices choices;

    ProjectWhatController(ProjectService projects, ProjectRevision revision, ProjectChoices choices) {
        this.projects = projects;
        this.revision = revision;
        this.choices = choices;
    }

    @ModelAttribute("project")
    Project project(@PathVariable Long id) {
        return projects.revisable(id);
    }

    @ModelAttribute("choices")
    ProjectChoices choices() {
        return choices;
    }

    @ModelAttribute("ethicses")
    Ethics[] ethics() {
        return Ethics.values();
    }

    @GetMapping("/syften")
    String purposes(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", PurposesForm.of(project));
        return "project/purposes";
    }

    @PostMapping("/syften")
    @FormView("project/purposes")
    String purposes(
            @PathVariable Long id, @Valid @ModelAttribute("form") PurposesForm form, RedirectAttributes redirect) {
        revision.revise(id, form);
        Flash.success(redirect, "project.revised");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/ramar")
    String frame(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", FrameForm.of(project));
        return "project/frame";
    }

    @PostMapping("/ramar")
    @FormView("project/frame")
    String frame(@PathVariable Long id, @Valid @ModelAttribute("form") FrameForm form, RedirectAttributes redirect) {
        revision.revise(id, form);
        Flash.success(redirect, "project.revised");
        return "redirect:/projekt/{id}";
    }
}
