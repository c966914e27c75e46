package se.huddinge.samverkan.activity.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForReaders
@RequestMapping("/aktiviteter")
class ActivityListController {
    private final ActivityList activities;
    private final ActivityTable table;

    ActivityListController(ActivityList activities, ActivityTable table) {
        this.activities = activities;
        this.table = table;
    }

    @GetMapping(params = "format")
    void export(
            ActivityFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        table.send(filter, format, response);
    }

    @GetMapping
    String list(ActivityFilter filter, BindingResult ignored, Model model) {
        var options = activities.options();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("options", options);
        model.addAttribute("states", ActivityFilter.State.values());
        model.addAttribute("countedOnes", ActivityFilter.Counted.values());
        model.addAttribute("steps", ActivityFilter.Step.values());
        model.addAttribute("activities", activities.find(filter));
        return "activity/list";
    }
}
