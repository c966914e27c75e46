package se.huddinge.samverkan.watch.reminder;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

/** Which reminders would go in the coming thirty days, to whom and why. */
@Controller
@ForCoordinator
@RequestMapping("/bevakning/kommande")
class PreviewController {
    private final Preview preview;
    private final ReminderTable table;

    PreviewController(Preview preview, ReminderTable table) {
        this.preview = preview;
        this.table = table;
    }

    @GetMapping
    String list(ReminderFilter filter, BindingResult ignored, Model model) {
        var coming = preview.coming();
        var names = coming.stream()
                .collect(toMap(
                        reminder -> reminder.watcher().accountId(),
                        reminder -> reminder.watcher().name(),
                        (one, same) -> one,
                        TreeMap::new));
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(names));
        model.addAttribute("names", names);
        model.addAttribute(
                "kinds",
                coming.stream()
                        .map(reminder -> reminder.due().kind())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("reminders", filter.page(filter.of(coming)));
        return "watch/coming";
    }

    @GetMapping(params = "format")
    void export(
            ReminderFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(filter.of(preview.coming())), format, response);
    }
}
