package se.huddinge.samverkan.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.placement.ForPlacementReaders;
import se.huddinge.samverkan.placement.PlacementService;
import se.huddinge.samverkan.placement.PlacementTerm;
import se.huddinge.samverkan.placement.Semester;
import se.huddinge.samverkan.shared.NotFoundException;

/** What can be read about a unit's places in one term. */
@Controller
@ForPlacementReaders
@RequestMapping("/platser/{unit}/{semester}")
class PlacementPageController {
    private final PlacementService placements;
    private final AuditTrail audit;

    PlacementPageController(PlacementService placements, AuditTrail audit) {
        this.placements = placements;
        this.audit = audit;
    }

    @GetMapping
    String show(
            @PathVariable Long unit,
            @PathVariable Semester semester,
            @RequestParam(required = false) @Nullable Long academy,
            @RequestParam(required = false) @Nullable String text,
            Model model) {
        model.addAttribute("some", academy != null || text != null);
        model.addAttribute("grid", placements.grid(unit, semester).only(academy, text));
        return "pages/placement";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long unit, @PathVariable Semester semester, Model model) {
        var grid = placements.grid(unit, semester);
        if (grid.term() == null) throw new NotFoundException(PlacementTerm.SUBJECT, unit);
        model.addAttribute("title", grid.unit().getName());
        model.addAttribute("back", grid.getAddress());
        model.addAttribute("prefix", "placement");
        model.addAttribute(
                "entries", audit.of(PlacementTerm.SUBJECT, grid.term().getId()));
        return "pages/history";
    }
}
