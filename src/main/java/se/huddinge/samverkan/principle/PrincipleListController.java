package se.huddinge.samverkan.principle;

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

@Controller
@ForReaders
@RequestMapping("/fragor")
class PrincipleListController {
    private final PrincipleService issues;
    private final PrincipleChoices choices;
    private final PrincipleTable table;
    private final Clock clock;

    PrincipleListController(PrincipleService issues, PrincipleChoices choices, PrincipleTable table, Clock clock) {
        this.issues = issues;
        this.choices = choices;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(PrincipleFilter filter, BindingResult ignored, Model model) {
        var units = choices.units();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(units));
        model.addAttribute("units", units);
        model.addAttribute("standings", Standing.values());
        model.addAttribute("whoses", PrincipleFilter.Whose.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("issues", issues.find(filter, filter.pageable()));
        return "principle/list";
    }

    @GetMapping(params = "format")
    void export(
            PrincipleFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(issues.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
