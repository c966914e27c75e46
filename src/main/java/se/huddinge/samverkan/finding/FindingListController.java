package se.huddinge.samverkan.finding;

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
@RequestMapping("/resultat")
class FindingListController {
    private final FindingService findings;
    private final FindingOptions.Reader options;
    private final FindingTable table;

    FindingListController(FindingService findings, FindingOptions.Reader options, FindingTable table) {
        this.findings = findings;
        this.options = options;
        this.table = table;
    }

    @GetMapping
    String list(FindingFilter filter, BindingResult ignored, Model model) {
        var choices = options.read();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(choices));
        model.addAttribute("options", choices);
        model.addAttribute("evidences", Evidence.values());
        model.addAttribute("answers", FindingUse.Answer.values());
        model.addAttribute("findings", findings.find(filter, filter.pageable()));
        return "finding/list";
    }

    @GetMapping(params = "format")
    void export(
            FindingFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(findings.find(filter, filter.unpaged()).getContent()), format, response);
    }
}
