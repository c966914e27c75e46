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
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}")
class ProjectBeginningController {
    private final ProjectService projects;
    private final ProjectLife life;
    private final ProjectChoices choices;

    ProjectBeginningController(ProjectService projects, ProjectLife life, ProjectChoices choices) {
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

    @ModelAttribute("reasons")
    PartnerReason[] reasons() {
        return PartnerReason.values();
    }

    @GetMapping("/planering")
    String plan(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.IDEA);
        model.addAttribute("form", PlanningForm.of(project));
        return "project/planning";
    }

    @PostMapping("/planering")
    @FormView("project/planning")
    String plan(@PathVariable Long id, @Valid @ModelAttribute("form") PlanningForm form, RedirectAttributes redirect) {
        life.plan(id, form);
        Flash.success(redirect, "project.planned");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/start")
    String start(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        project.requireStatus(Status.PLANNED);
        model.addAttribute("form", StartForm.of(project));
        return "project/start";
    }

    @PostMapping("/start")
    @FormView("project/start")
    String start(@PathVariable Long id, @Valid @ModelAttribute("form") StartForm form, RedirectAttributes redirect) {
        life.start(id, form);
        Flash.success(redirect, "project.started");
        return "redirect:/projekt/{id}";
    }
}
