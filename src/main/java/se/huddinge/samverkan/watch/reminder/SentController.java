package se.huddinge.samverkan.watch.reminder;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.watch.rule.Rule;
import se.huddinge.samverkan.watch.rule.Rules;

/** Which reminders have gone, to whom and why. */
@Controller
@ForCoordinator
@RequestMapping("/bevakning/skickade")
class SentController {
    private final Sent sent;
    private final Rules rules;
    private final SentTable table;

    SentController(Sent sent, Rules rules, SentTable table) {
        this.sent = sent;
        this.rules = rules;
        this.table = table;
    }

    @GetMapping
    String list(SentFilter filter, BindingResult ignored, Model model) {
        var names = sent.names();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(names));
        model.addAttribute("names", names);
        model.addAttribute("kinds", rules.all().stream().map(Rule::getKind).toList());
        model.addAttribute("rows", sent.find(filter));
        return "watch/sent";
    }

    @GetMapping(params = "format")
    void export(
            SentFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(sent.all(filter)), format, response);
    }
}
