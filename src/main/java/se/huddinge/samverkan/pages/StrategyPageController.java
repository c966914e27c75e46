package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.strategy.StrategyService;

/** What can be read about one version of the strategy. */
@Controller
@ForReaders
@RequestMapping("/strategi")
class StrategyPageController {
    private final StrategyService strategy;
    private final AuditTrail audit;
    private final Clock clock;

    StrategyPageController(StrategyService strategy, AuditTrail audit, Clock clock) {
        this.strategy = strategy;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String current(Model model) {
        return strategy.current().map(version -> show(version.getId(), model)).orElse("redirect:/strategi/versioner");
    }

    @GetMapping("/{id}")
    String show(@PathVariable Long id, Model model) {
        var text = strategy.read(id);
        model.addAttribute("text", text);
        model.addAttribute("state", text.version().stateOn(LocalDate.now(clock)));
        return "pages/strategy";
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
