package se.huddinge.samverkan.statusupdate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.UnitService;

/** Every answer of every round. */
@Controller
@ForReaders
@RequestMapping("/lagesrapporter/svar")
class StatusUpdateListController {
    private final StatusUpdates updates;
    private final UnitService units;
    private final StatusUpdateTable table;
    private final Clock clock;

    StatusUpdateListController(StatusUpdates updates, UnitService units, StatusUpdateTable table, Clock clock) {
        this.updates = updates;
        this.units = units;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(StatusUpdateFilter filter, BindingResult ignored, Model model) {
        var departments = units.departments();
        model.addAttribute("filter", filter);
        model.addAttribute("units", departments);
        model.addAttribute("chips", filter.chips(departments));
        model.addAttribute("answers", StatusUpdateFilter.Answer.values());
        model.addAttribute("needStates", NeedState.values());
        model.addAttribute("updates", updates.find(filter, filter.pageable()));
        model.addAttribute("today", LocalDate.now(clock));
        return "statusupdate/list";
    }

    @GetMapping(params = "format")
    void export(
            StatusUpdateFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(updates.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
