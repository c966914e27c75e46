package se.huddinge.samverkan.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForWriters
@RequestMapping("/handelselogg")
class JournalController {
    private final Journal journal;
    private final JournalTable table;

    JournalController(Journal journal, JournalTable table) {
        this.journal = journal;
        this.table = table;
    }

    @GetMapping
    String list(JournalFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", journal.kinds());
        model.addAttribute("actions", journal.actions(filter.kind()));
        model.addAttribute("first", journal.first());
        model.addAttribute("rows", journal.find(filter, filter.pageable()));
        return "journal/list";
    }

    @GetMapping(params = "format")
    void export(
            JournalFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(journal.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
