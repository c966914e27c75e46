package se.huddinge.samverkan.project.life;

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
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}")
class ProjectContinuationController {
    private final ProjectService projects;
    private final ProjectLife life;
    private final ProjectChoices choices;

    ProjectContinuationController(ProjectService projects, ProjectLife life, ProjectChoices choices) {
        this.projects = projects;
        this.life = life;
        this.choices = choices;
    }

    @ModelAttribute("project")
    Project project(@PathVariable Long id) {
        return projects.shown(id);
    }

    @ModelAttribute("choices")
    ProjectChoices choices() {
        return choices;
    }

    @ModelAttribute("lights")
    Light[] lights() {
        return Light.values();
    }

    @GetMapping("/paus")
    String pause(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.ONGOING);
        model.addAttribute("form", ReasonForm.of(project));
        return "project/pause";
    }

    @PostMapping("/paus")
    @FormView("project/pause")
    String pause(@PathVariable Long id, @Valid @ModelAttribute("form") ReasonForm form, RedirectAttributes redirect) {
        life.pause(id, form);
        Flash.success(redirect, "project.paused");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/aterstart")
    String resume(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.PAUSED);
        model.addAttribute("form", ResumeForm.of(project));
        return "project/resume";
    }

    @PostMapping("/aterstart")
    @FormView("project/resume")
    String resume(@PathVariable Long id, @Valid @ModelAttribute("form") ResumeForm form, RedirectAttributes redirect) {
        life.resume(id, form);
        Flash.success(redirect, "project.resumed");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/avtal")
    String formalise(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.ONGOING, Status.PAUSED);
        model.addAttribute("form", FormalityForm.of(project));
        return "project/formality";
    }

    @PostMapping("/avtal")
    @FormView("project/formality")
    String formalise(
            @PathVariable Long id, @Valid @ModelAttribute("form") FormalityForm form, RedirectAttributes redirect) {
        life.formalise(id, form);
        Flash.success(redirect, "project.formalised");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/lage")
    String report(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireOpen();
        model.addAttribute("form", ProgressForm.of(project));
        return "project/progress";
    }

    @PostMapping("/lage")
    @FormView("project/progress")
    String report(
            @PathVariable Long id, @Valid @ModelAttribute("form") ProgressForm form, RedirectAttributes redirect) {
        life.report(id, form);
        Flash.success(redirect, "project.reported");
        return "redirect:/projekt/{id}";
    }
}
