package se.huddinge.samverkan.actionplan;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@RequestMapping("/handlingsplaner")
class ActionPlanController {
    /** What cannot be read is its default, never an error. */
    record Shown(@Nullable Long unit, @Nullable Integer year) {
        int yearOr(int other) {
            return year == null || year < 2000 || year > 2100 ? other : year;
        }
    }

    private final ActionPlanService plans;
    private final PlanTable table;
    private final Clock clock;

    ActionPlanController(ActionPlanService plans, PlanTable table, Clock clock) {
        this.plans = plans;
        this.table = table;
        this.clock = clock;
    }

    @ModelAttribute("units")
    List<Unit> units() {
        return plans.writableUnits();
    }

    @ForReaders
    @GetMapping
    String matrix(Shown shown, BindingResult ignored, Model model) {
        var year = shown.yearOr(thisYear());
        model.addAttribute("years", plans.years(year));
        model.addAttribute("matrix", plans.matrix(year));
        return "actionplan/matrix";
    }

    @ForReaders
    @GetMapping(params = "format")
    void export(Shown shown, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(plans.matrix(shown.yearOr(thisYear()))), format, response);
    }

    @ForWriters
    @GetMapping("/ny")
    String blank(Shown shown, BindingResult ignored, Model model) {
        model.addAttribute("form", ActionPlanForm.blank(shown.unit(), shown.yearOr(thisYear())));
        return "actionplan/form";
    }

    @ForWriters
    @PostMapping
    @FormView("actionplan/form")
    String begin(@Valid @ModelAttribute("form") ActionPlanForm form, RedirectAttributes redirect) {
        var plan = plans.begin(form);
        Flash.success(redirect, "actionplan.begun");
        return "redirect:" + plan.address();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
