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
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectChoices;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}/redigera")
class ProjectWhoController {
    private final ProjectService projects;
    private final ProjectRevision revision;
    private final ProjectChoices choices;

    ProjectWhoController(ProjectService projects, ProjectRevision revision, ProjectChoices choices) {
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

    @ModelAttribute("reasons")
    PartnerReason[] reasons() {
        return PartnerReason.values();
    }

    @GetMapping("/grund")
    String basics(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", BasicsForm.of(project));
        return "project/basics";
    }

    @PostMapping("/grund")
    @FormView("project/basics")
    String basics(@PathVariable Long id, @Valid @ModelAttribute("form") BasicsForm form, RedirectAttributes redirect) {
        revision.revise(id, form);
        Flash.success(redirect, "project.revised");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/partner")
    String partners(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", PartnersForm.of(project));
        return "project/partners";
    }

    @PostMapping("/partner")
    @FormView("project/partners")
    String partners(
            @PathVariable Long id, @Valid @ModelAttribute("form") PartnersForm form, RedirectAttributes redirect) {
        revision.revise(id, form);
        Flash.success(redirect, "project.revised");
        return "redirect:/projekt/{id}";
    }
}
