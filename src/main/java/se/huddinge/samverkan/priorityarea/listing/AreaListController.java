package se.huddinge.samverkan.priorityarea.listing;

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
import se.huddinge.samverkan.priorityarea.State;

@Controller
@ForReaders
@RequestMapping("/prioriterade-omraden")
class AreaListController {
    private final AreaList areas;
    private final AreaTable table;

    AreaListController(AreaList areas, AreaTable table) {
        this.areas = areas;
        this.table = table;
    }

    @GetMapping
    String list(AreaFilter filter, BindingResult ignored, Model model) {
        var choices = areas.filterOptions();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(choices));
        model.addAttribute("options", choices);
        model.addAttribute("states", State.values());
        model.addAttribute("livings", AreaFilter.Living.values());
        model.addAttribute("areas", areas.find(filter));
        return "priorityarea/list";
    }

    @GetMapping(params = "format")
    void export(
            AreaFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(areas.all(filter)), format, response);
    }
}
