package se.huddinge.samverkan.organisation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** When a board meets, year by year. */
@Controller
@ForCoordinator
@RequestMapping("/forvaltningar/{id}/sammantraden")
class MeetingController {
    private final UnitService units;
    private final Meetings meetings;
    private final MeetingDaysTable table;
    private final Clock clock;

    MeetingController(UnitService units, Meetings meetings, MeetingDaysTable table, Clock clock) {
        this.units = units;
        this.meetings = meetings;
        this.table = table;
        this.clock = clock;
    }

    @ModelAttribute("unit")
    Unit board(@PathVariable Long id) {
        var unit = units.get(id);
        if (unit.isDepartment()) throw new NotFoundException("board", id);
        return unit;
    }

    @ForReaders
    @GetMapping
    String list(@PathVariable Long id, Model model) {
        model.addAttribute("meetings", meetings.all(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "organisation/meetings";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(@PathVariable Long id, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(meetings.all(id)), format, response);
    }

    @GetMapping("/ny")
    String paste(
            @ModelAttribute(name = "unit", binding = false) Unit board,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var wanted = year == null ? LocalDate.now(clock).getYear() + 1 : Math.max(1900, Math.min(year, 2199));
        model.addAttribute("form", meetings.form(board, wanted));
        return "organisation/meetings-form";
    }

    @PostMapping
    @FormView("organisation/meetings-form")
    String replace(
            @PathVariable Long id, @Valid @ModelAttribute("form") MeetingForm form, RedirectAttributes redirect) {
        meetings.replace(id, form);
        Flash.success(redirect, "organisation.meetings.planned", String.valueOf(form.year()));
        return "redirect:/forvaltningar/{id}/sammantraden";
    }
}
