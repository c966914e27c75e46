package se.huddinge.samverkan.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForContactPerson;
import se.huddinge.samverkan.activity.Silence;
import se.huddinge.samverkan.activity.UnitActivities;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.statusupdate.StatusUpdates;

/** Where a contact person begins: what waits for her, the one big button, and what her unit has done. */
@Controller
@ForContactPerson
class MyUnitController {
    private final Readers readers;
    private final CurrentUser user;
    private final UnitAgreements agreements;
    private final UnitActivities activities;
    private final ProjectList projects;
    private final StatusUpdates updates;
    private final Contributions reports;
    private final Silence silence;
    private final Clock clock;

    MyUnitController(
            Readers readers,
            CurrentUser user,
            UnitAgreements agreements,
            UnitActivities activities,
            ProjectList projects,
            StatusUpdates updates,
            Contributions reports,
            Silence silence,
            Clock clock) {
        this.readers = readers;
        this.user = user;
        this.agreements = agreements;
        this.activities = activities;
        this.projects = projects;
        this.updates = updates;
        this.reports = reports;
        this.silence = silence;
        this.clock = clock;
    }

    @GetMapping("/min-forvaltning")
    String show(@RequestParam(required = false) @Nullable Long unit, Model model) {
        var mine = readers.heldUnits(Position.Kind.CONTACT_PERSON).stream()
                .sorted(Comparator.comparing(Unit::getName))
                .toList();
        var chosen = mine.stream()
                .filter(candidate -> unit == null || candidate.getId().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unit", unit == null ? 0L : unit));
        var today = LocalDate.now(clock);
        model.addAttribute("units", mine);
        model.addAttribute("unit", chosen);
        model.addAttribute("name", user.account().orElseThrow().getName().split(" ")[0]);
        model.addAttribute("today", today);
        model.addAttribute("lastYear", today.minusYears(1));
        fill(model, chosen.getId(), today);
        return "desk/my-unit";
    }

    private void fill(Model model, Long unitId, LocalDate today) {
        var contributions = reports.waiting(unitId);
        var told = updates.waiting(unitId).stream()
                .filter(row -> contributions.isEmpty() || row.isAnswered())
                .toList();
        var bound = agreements.of(unitId);
        var planned = activities.planned(unitId);
        var steps = activities.steps(unitId);
        var late =
                planned.stream().filter(line -> line.heldOn().isBefore(today)).toList();
        var drafts =
                bound.stream().filter(line -> line.isDraft() && line.owned()).toList();
        var led = projects.ledBy(unitId);
        var asked = led.stream().filter(ProjectRow::benefitDue).toList();
        var ending = bound.stream().filter(UnitAgreements.Line::isEnding).toList();
        model.addAttribute(
                "agreements", bound.stream().filter(line -> !line.isDraft()).toList());
        model.addAttribute("drafts", drafts);
        model.addAttribute("ending", ending);
        model.addAttribute("late", late);
        model.addAttribute(
                "planned", planned.stream().filter(line -> !late.contains(line)).toList());
        model.addAttribute("steps", steps);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "projects", led.stream().filter(row -> !row.benefitDue()).toList());
        model.addAttribute("updates", told);
        model.addAttribute("contributions", contributions);
        model.addAttribute("silent", silence.of(unitId).orElse(null));
        model.addAttribute(
                "waiting",
                contributions.size()
                        + told.size()
                        + drafts.size()
                        + ending.size()
                        + late.size()
                        + steps.size()
                        + asked.size());
        model.addAttribute("latest", activities.latest(unitId));
        model.addAttribute("year", activities.year(unitId));
        model.addAttribute("met", activities.met(unitId));
    }
}
