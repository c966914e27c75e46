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
import se.huddinge.samverkan.project.Benefit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}")
class ProjectEndingController {
    private final ProjectService projects;
    private final ProjectLife life;
    private final ProjectChoices choices;

    ProjectEndingController(ProjectService projects, ProjectLife life, ProjectChoices choices) {
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

    @ModelAttribute("benefits")
    Benefit[] benefits() {
        return Benefit.values();
    }

    @GetMapping("/avslut")
    String end(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.ONGOING, Status.PAUSED);
        model.addAttribute("form", EndForm.of(project));
        return "project/end";
    }

    @PostMapping("/avslut")
    @FormView("project/end")
    String end(@PathVariable Long id, @Valid @ModelAttribute("form") EndForm form, RedirectAttributes redirect) {
        life.end(id, form);
        Flash.success(redirect, "project.ended");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/avbrott")
    String abort(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireOpen();
        model.addAttribute("form", ReasonForm.of(project));
        return "project/abort";
    }

    @PostMapping("/avbrott")
    @FormView("project/abort")
    String abort(@PathVariable Long id, @Valid @ModelAttribute("form") ReasonForm form, RedirectAttributes redirect) {
        life.abort(id, form);
        Flash.success(redirect, "project.aborted");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/nytta")
    String tellBenefit(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.ENDED);
        model.addAttribute("form", BenefitForm.of(project));
        return "project/benefit";
    }

    @PostMapping("/nytta")
    @FormView("project/benefit")
    String tellBenefit(
            @PathVariable Long id, @Valid @ModelAttribute("form") BenefitForm form, RedirectAttributes redirect) {
        life.tellBenefit(id, form);
        Flash.success(redirect, "project.benefit-told");
        return "redirect:/projekt/{id}";
    }
}
