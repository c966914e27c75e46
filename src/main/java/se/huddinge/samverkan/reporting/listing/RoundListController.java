package se.huddinge.samverkan.reporting.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;

/** Every round there is. */
@Controller("reportRoundListController")
@ForReaders
@RequestMapping("/rapporter")
class RoundListController {
    private final RoundRows rounds;
    private final RoundTable table;
    private final Clock clock;

    RoundListController(RoundRows rounds, RoundTable table, Clock clock) {
        this.rounds = rounds;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(RoundFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", ReportKind.values());
        model.addAttribute("statuses", RoundFilter.State.values());
        model.addAttribute("recipients", ReportRecipient.values());
        model.addAttribute("rounds", find(filter, filter.pageable()));
        model.addAttribute("today", LocalDate.now(clock));
        return "reporting/list";
    }

    @GetMapping(params = "format")
    void export(
            RoundFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(find(filter, filter.unpaged()).getContent()), format, response);
    }

    private Page<RoundRow> find(RoundFilter filter, Pageable pageable) {
        return rounds.find(
                filter.text(), filter.kind(), filter.statuses(), filter.recipient(), filter.year(), pageable);
    }
}
