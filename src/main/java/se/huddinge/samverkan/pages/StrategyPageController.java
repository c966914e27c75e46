package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.figures.PeriodChoice;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.strategy.StrategyService;
import se.huddinge.samverkan.strategy.StrategyText;
import se.huddinge.samverkan.strategy.StrategyVersion;

/** What can be read about one version of the strategy. */
@Controller
@ForReaders
@RequestMapping("/strategi")
class StrategyPageController {
    private final StrategyService strategy;
    private final AuditTrail audit;
    private final StandingReader standing;
    private final Periods periods;
    private final Clock clock;

    StrategyPageController(
            StrategyService strategy, AuditTrail audit, StandingReader standing, Periods periods, Clock clock) {
        this.strategy = strategy;
        this.audit = audit;
        this.standing = standing;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping
    String current(PeriodChoice choice, BindingResult days, Model model) {
        model.addAttribute("objection", choice.objection(days));
        return strategy.readCurrent().map(text -> show(text, choice, model)).orElse("redirect:/strategi/versioner");
    }

    @GetMapping("/{id}")
    String show(@PathVariable Long id, PeriodChoice choice, BindingResult days, Model model) {
        model.addAttribute("objection", choice.objection(days));
        return show(strategy.read(id), choice, model);
    }

    /** What goes on today stands on the version in force alone. */
    private String show(StrategyText text, PeriodChoice choice, Model model) {
        var state = text.version().stateOn(LocalDate.now(clock));
        model.addAttribute("text", text);
        model.addAttribute("state", state);
        if (state == StrategyVersion.State.IN_FORCE) addStanding(text, periods.chosen(choice), model);
        return "pages/strategy";
    }

    private void addStanding(StrategyText text, Span span, Model model) {
        model.addAttribute("standing", standing.of(text, span));
        model.addAttribute("span", span);
        model.addAttribute("period", Periods.address(span));
        model.addAttribute("choices", periods.choices());
    }

    @GetMapping("/{id}/historik")
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("title", strategy.readable(id).getTitle());
        model.addAttribute("back", "/strategi/" + id);
        model.addAttribute("prefix", "strategy");
        model.addAttribute("entries", audit.of("strategyversion", id));
        return "pages/history";
    }
}
