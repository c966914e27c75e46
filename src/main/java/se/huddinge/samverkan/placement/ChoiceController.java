package se.huddinge.samverkan.placement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** Leads to the grid of a unit and a term; who has one unit is led to the term that runs. */
@Controller
@ForPlacementWriters
@RequestMapping("/platser/ny")
class ChoiceController {
    private final UnitService units;
    private final PlacementAccess access;
    private final TermCalendar calendar;

    ChoiceController(UnitService units, PlacementAccess access, TermCalendar calendar) {
        this.units = units;
        this.access = access;
        this.calendar = calendar;
    }

    @GetMapping
    String choose(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Semester semester,
            Model model) {
        if (unit != null)
            return "redirect:/platser/" + unit + "/" + (semester == null ? calendar.current() : semester) + "/redigera";
        model.addAttribute("units", writable());
        model.addAttribute("semesters", semesters());
        model.addAttribute("current", calendar.current());
        return "placement/choice";
    }

    private List<Unit> writable() {
        return units.active().stream()
                .filter(unit -> unit.getKind() != Unit.Kind.BOARD && access.isWritable(unit.getId()))
                .toList();
    }

    /** The next, this one, and those behind that may still be counted. */
    private List<Semester> semesters() {
        return Stream.iterate(calendar.current().next(), Semester::previous)
                .limit(6)
                .toList();
    }
}
