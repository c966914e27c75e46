package se.huddinge.samverkan.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAdministrator
@RequestMapping("/administration/meddelanden")
class MessageController {
    private final Messages letters;
    private final Outbox outbox;
    private final MessageSource texts;

    MessageController(Messages letters, Outbox outbox, MessageSource texts) {
        this.letters = letters;
        this.outbox = outbox;
        this.texts = texts;
    }

    @GetMapping
    String list(MessageFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("states", MessageRow.State.values());
        model.addAttribute("letters", letters.find(filter, filter.pageable()));
        model.addAttribute("parked", letters.parked());
        model.addAttribute("open", outbox.isOpen());
        return "mail/list";
    }

    @GetMapping(params = "format")
    void export(
            MessageFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var table = new Table<>(text("mail.plural", locale), letters.find(filter, filter.unpaged()).stream())
                .column(text("mail.made", locale), row -> row.madeAt().toLocalDate())
                .column(text("mail.recipient", locale), MessageRow::recipient)
                .column(text("mail.subject", locale), MessageRow::subject)
                .column(text("mail.tries", locale), MessageRow::tries)
                .column(text("mail.state", locale), row -> text("mail.state." + row.state(), locale))
                .column(
                        text("mail.reason", locale),
                        row -> row.reason() == null ? "" : text("mail.reason." + row.reason(), locale));
        Download.send(table, format, response);
    }

    @PostMapping("/{id}/forsok")
    @FormView("mail/list")
    String tryAgain(@PathVariable Long id, RedirectAttributes redirect) {
        letters.tryAgain(id);
        Flash.success(redirect, "mail.tried-again");
        return "redirect:/administration/meddelanden";
    }

    @PostMapping("/forsok")
    @FormView("mail/list")
    String tryAllAgain(RedirectAttributes redirect) {
        letters.tryAllAgain();
        Flash.success(redirect, "mail.all-tried-again");
        return "redirect:/administration/meddelanden";
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
