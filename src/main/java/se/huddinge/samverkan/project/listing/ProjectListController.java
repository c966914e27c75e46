package se.huddinge.samverkan.project.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.project.resource.Used;

@Controller
@ForReaders
@RequestMapping("/projekt")
class ProjectListController {
    private final ProjectList projects;
    private final ProjectTable table;

    ProjectListController(ProjectList projects, ProjectTable table) {
        this.projects = projects;
        this.table = table;
    }

    @GetMapping
    String list(ProjectFilter filter, BindingResult ignored, Model model) {
        var options = projects.filterOptions();
        model.addAttribute("filter", filter);
        model.addAttribute("options", options);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("statuses", Status.values());
        model.addAttribute("lights", Light.values());
        model.addAttribute("uses", Used.values());
        model.addAttribute("concerns", ProjectFilter.Concern.values());
        model.addAttribute("projects", projects.find(filter));
        return "project/list";
    }

    @GetMapping(params = "format")
    void export(
            ProjectFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(projects.all(filter)), format, response);
    }
}
