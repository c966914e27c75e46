package se.huddinge.samverkan.dialogue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;

/** With which academies the municipality has met, and with which it is time. */
@Controller
@ForReaders
@RequestMapping("/larosaten/moten")
class DialogueController {
    private final DialogueList dialogues;
    private final MessageSourceAccessor texts;

    DialogueController(DialogueList dialogues, MessageSource messages) {
        this.dialogues = dialogues;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String list(DialogueFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("whoses", DialogueFilter.Whose.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("days", dialogues.days());
        model.addAttribute("dialogues", dialogues.find(filter));
        return "dialogue/list";
    }

    @GetMapping(params = "format")
    void export(
            DialogueFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var rows = dialogues.all(filter);
        var table = new Table<>(texts.getMessage("dialogue.title"), rows.stream())
                .column(texts.getMessage("dialogue.academy"), Dialogue::name)
                .column(
                        texts.getMessage("dialogue.prioritised"),
                        row -> texts.getMessage(row.prioritised() ? "form.yes" : "form.no"))
                .column(texts.getMessage("dialogue.lastMet"), Dialogue::lastMet)
                .column(texts.getMessage("dialogue.next"), Dialogue::next)
                .column(
                        texts.getMessage("dialogue.standing"),
                        row -> texts.getMessage("dialogue.standing." + row.getStanding()))
                .column(texts.getMessage("dialogue.officers"), Dialogue::officers);
        Download.send(table, format, response);
    }
}
