package se.huddinge.samverkan.project.milestone;

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
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}/milstolpar")
class ProjectMilestoneController {
    private final ProjectService projects;
    private final ProjectMilestones milestones;

    ProjectMilestoneController(ProjectService projects, ProjectMilestones milestones) {
        this.projects = projects;
        this.milestones = milestones;
    }

    @ModelAttribute("project")
    Project project(@PathVariable Long id) {
        return projects.revisable(id);
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", MilestoneForm.blank(project));
        return "project/milestone";
    }

    @PostMapping
    @FormView("project/milestone")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") MilestoneForm form, RedirectAttributes redirect) {
        milestones.add(id, form);
        Flash.success(redirect, "project.milestone-saved");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/{milestoneId}")
    String edit(
            @PathVariable Long milestoneId,
            @ModelAttribute(name = "project", binding = false) Project project,
            Model model) {
        model.addAttribute("form", MilestoneForm.of(project, milestones.milestone(project.getId(), milestoneId)));
        return "project/milestone";
    }

    @PostMapping("/{milestoneId}")
    @FormView("project/milestone")
    String revise(
            @PathVariable Long id,
            @PathVariable Long milestoneId,
            @Valid @ModelAttribute("form") MilestoneForm form,
            RedirectAttributes redirect) {
        milestones.revise(id, milestoneId, form);
        Flash.success(redirect, "project.milestone-saved");
        return "redirect:/projekt/{id}";
    }
}
