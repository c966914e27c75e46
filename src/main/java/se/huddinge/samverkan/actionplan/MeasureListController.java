package se.huddinge.samverkan.actionplan;

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
import se.huddinge.samverkan.actionplan.MeasureOptions.Option;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.strategy.StrategyService;

@Controller
@ForReaders
@RequestMapping("/handlingsplaner/atgarder")
class MeasureListController {
    private final MeasureService measures;
    private final ActionPlanService plans;
    private final UnitService units;
    private final StrategyService strategy;
    private final MeasureTable table;
    private final Clock clock;

    MeasureListController(
            MeasureService measures,
            ActionPlanService plans,
            UnitService units,
            StrategyService strategy,
            MeasureTable table,
            Clock clock) {
        this.measures = measures;
        this.plans = plans;
        this.units = units;
        this.strategy = strategy;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(MeasureFilter filter, BindingResult ignored, Model model) {
        var options = options();
        var page = measures.find(filter, filter.pageable());
        model.addAttribute("filter", filter);
        model.addAttribute("options", options);
        model.addAttribute("chips", filter.chips(options));
        model.addAttribute("showings", MeasureFilter.Showing.values());
        model.addAttribute("measures", page);
        model.addAttribute("methods", measures.methods(page.getContent()));
        model.addAttribute("today", LocalDate.now(clock));
        return "actionplan/list";
    }

    @GetMapping(params = "format")
    void export(
            MeasureFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        var rows = measures.find(filter, filter.unpaged()).getContent();
        Download.send(table.of(rows, measures.methods(rows)), format, response);
    }

    private MeasureOptions options() {
        return new MeasureOptions(
                plans.years(LocalDate.now(clock).getYear()).stream()
                        .map(year -> new Option((long) year, year.toString()))
                        .toList(),
                units.active().stream()
                        .map(unit -> new Option(unit.getId(), unit.getName()))
                        .toList(),
                strategy.methods().stream()
                        .map(method -> new Option(method.getId(), method.getName()))
                        .toList(),
                strategy.purposes().stream()
                        .map(purpose -> new Option(purpose.getId(), purpose.getName()))
                        .toList());
    }
}
