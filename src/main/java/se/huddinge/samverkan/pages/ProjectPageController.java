package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.resource.ProjectResources;

/** What can be read about one project. */
@Controller
@ForReaders
@RequestMapping("/projekt/{id}")
class ProjectPageController {
    private final ProjectService projects;
    private final ProjectResources resources;
    private final Traces traces;
    private final Positions positions;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectPageController(
            ProjectService projects,
            ProjectResources resources,
            Traces traces,
            Positions positions,
            AuditTrail audit,
            Clock clock) {
        this.projects = projects;
        this.resources = resources;
        this.traces = traces;
        this.positions = positions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = projects.whole(id);
        var today = LocalDate.now(clock);
        var responsible = page.project().getResponsible();
        model.addAttribute("page", page);
        model.addAttribute("project", page.project());
        model.addAttribute("resources", resources.of(page.project(), page.readable()));
        var found = traces.ofProject(id);
        model.addAttribute("traces", found);
        model.addAttribute("activities", found.activities());
        model.addAttribute("today", today);
        if (responsible != null)
            positions
                    .holderOn(responsible.getId(), today)
                    .ifPresent(holding ->
                            model.addAttribute("holder", holding.getAccount().getName()));
        return "pages/project";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var project = projects.get(id);
        model.addAttribute("title", project.getTitle());
        model.addAttribute("back", project.address());
        model.addAttribute("prefix", "project");
        model.addAttribute("entries", audit.of(Project.SUBJECT, id));
        return "pages/history";
    }
}
