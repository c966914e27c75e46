package se.huddinge.samverkan.indicator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForReaders
@RequestMapping("/indikatorer")
class IndicatorListController {
    private final IndicatorList indicators;
    private final IndicatorTable table;

    IndicatorListController(IndicatorList indicators, IndicatorTable table) {
        this.indicators = indicators;
        this.table = table;
    }

    @GetMapping
    String list(IndicatorFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("span", indicators.span(filter));
        model.addAttribute("measures", Measure.values());
        model.addAttribute("follows", IndicatorFilter.Follow.values());
        model.addAttribute("standings", indicators.find(filter));
        return "indicator/list";
    }

    @GetMapping(params = "format")
    void export(
            IndicatorFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(indicators.all(filter)), format, response);
    }
}
