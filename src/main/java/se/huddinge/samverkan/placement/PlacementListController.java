package se.huddinge.samverkan.placement;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForPlacementReaders
@RequestMapping("/platser")
class PlacementListController {
    private final PlacementList placements;
    private final PlacementService service;
    private final PlacementTable table;
    private final GridTable grid;

    PlacementListController(PlacementList placements, PlacementService service, PlacementTable table, GridTable grid) {
        this.placements = placements;
        this.service = service;
        this.table = table;
        this.grid = grid;
    }

    @GetMapping
    String list(PlacementFilter filter, BindingResult ignored, Model model) {
        var options = placements.options();
        var found = placements.find(filter, filter.pageable());
        model.addAttribute("filter", filter);
        model.addAttribute("options", options);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("reliabilities", Reliability.values());
        model.addAttribute("placements", found.page());
        model.addAttribute("totals", found.totals());
        return "placement/list";
    }

    @GetMapping(params = "format")
    void export(
            PlacementFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var rows = placements.find(filter, filter.unpaged()).page().getContent();
        Download.send(table.of(rows), format, response);
    }

    /** The columns that can be pasted and read in again. */
    @GetMapping(path = "/{unit}/{semester}", params = "format")
    void export(
            @PathVariable Long unit,
            @PathVariable Semester semester,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(grid.of(service.grid(unit, semester)), format, response);
    }
}
