package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.indicator.Indicator;
import se.huddinge.samverkan.indicator.IndicatorService;

/** What can be read about one indicator: year by year what it came to and what was wanted. */
@Controller
@ForReaders
@RequestMapping("/indikatorer/{id}")
class IndicatorPageController {
    private final IndicatorService indicators;
    private final AuditTrail audit;

    IndicatorPageController(IndicatorService indicators, AuditTrail audit) {
        this.indicators = indicators;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = indicators.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("indicator", page.indicator());
        return "pages/indicator";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var indicator = indicators.get(id);
        model.addAttribute("title", indicator.getName());
        model.addAttribute("back", indicator.address());
        model.addAttribute("prefix", "indicator");
        model.addAttribute("entries", audit.of(Indicator.SUBJECT, id));
        return "pages/history";
    }
}
