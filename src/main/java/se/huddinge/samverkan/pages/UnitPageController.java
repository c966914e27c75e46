package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.organisation.Meetings;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.UnitService;

/** What can be read about one unit: all that it does, and all that is planned and agreed. */
@Controller
@ForReaders
@RequestMapping("/forvaltningar/{id}")
class UnitPageController {
    private final UnitService units;
    private final UnitPages pages;
    private final Positions positions;
    private final Meetings meetings;
    private final AuditTrail audit;
    private final Clock clock;

    UnitPageController(
            UnitService units, UnitPages pages, Positions positions, Meetings meetings, AuditTrail audit, Clock clock) {
        this.units = units;
        this.pages = pages;
        this.positions = positions;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var today = LocalDate.now(clock);
        var unit = units.get(id);
        model.addAttribute("unit", unit);
        model.addAttribute("active", unit.isActive(today));
        model.addAttribute("posts", positions.ofUnit(id));
        model.addAttribute("serving", unit.isDepartment() ? List.of() : units.serving(id));
        model.addAttribute("meetings", unit.isDepartment() ? List.of() : meetings.from(id, today));
        model.addAttribute("page", pages.of(unit));
        model.addAttribute("today", today);
        return "pages/unit";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("title", units.get(id).getName());
        model.addAttribute("back", "/forvaltningar/" + id);
        model.addAttribute("prefix", "organisation");
        model.addAttribute("entries", audit.of("unit", id));
        return "pages/history";
    }
}
