package se.huddinge.samverkan.project.resource;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.agreement.content.ResourceLine;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/projekt/{id}/resurser")
class ResourceUseController {
    private final ProjectService projects;
    private final ProjectResources resources;

    ResourceUseController(ProjectService projects, ProjectResources resources) {
        this.projects = projects;
        this.resources = resources;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable(required = false) @Nullable Long useId, Model model) {
        model.addAttribute("project", projects.revisable(id));
        model.addAttribute("kinds", ResourceLine.Kind.values());
        if (useId != null) model.addAttribute("use", resources.use(id, useId));
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", resources.blank(project));
        return "project/resource";
    }

    @PostMapping
    @FormView("project/resource")
    String add(
            @PathVariable Long id, @Valid @ModelAttribute("form") ResourceUseForm form, RedirectAttributes redirect) {
        resources.add(id, form);
        Flash.success(redirect, "project.resource-saved");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/{useId}")
    String edit(
            @ModelAttribute(name = "project", binding = false) Project project,
            @ModelAttribute(name = "use", binding = false) ResourceUse use,
            Model model) {
        model.addAttribute("form", ResourceUseForm.of(project, use));
        return "project/resource";
    }

    @PostMapping("/{useId}")
    @FormView("project/resource")
    String revise(
            @PathVariable Long id,
            @PathVariable Long useId,
            @Valid @ModelAttribute("form") ResourceUseForm form,
            RedirectAttributes redirect) {
        resources.revise(id, useId, form);
        Flash.success(redirect, "project.resource-saved");
        return "redirect:/projekt/{id}";
    }

    @GetMapping("/{useId}/borttagning")
    String ask(@ModelAttribute(name = "project", binding = false) Project project, Model model) {
        model.addAttribute("form", RemovalForm.of(project));
        return "project/resource-removal";
    }

    @PostMapping("/{useId}/borttagning")
    @FormView("project/resource-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long useId,
            @Valid @ModelAttribute("form") RemovalForm form,
            RedirectAttributes redirect) {
        resources.remove(id, useId, form);
        Flash.success(redirect, "project.resource-removed");
        return "redirect:/projekt/{id}";
    }
}
