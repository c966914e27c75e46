package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForAnyone;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** For who has forgotten her password. */
@Controller
@ForAnyone
@RequestMapping("/glomt-losenord")
class ReminderController {
    private final Reminder reminder;
    private final Outbox outbox;
    private final Throttle throttle;
    private final int perAddress;

    ReminderController(
            Reminder reminder,
            Outbox outbox,
            Throttle throttle,
            @Value("${samverkan.throttle.reminders-per-address:20}") int perAddress) {
        this.reminder = reminder;
        this.outbox = outbox;
        this.throttle = throttle;
        this.perAddress = perAddress;
    }

    @GetMapping
    String blank(Model model) {
        if (!outbox.isOpen()) return "security/ask-administrator";
        model.addAttribute("form", ReminderForm.blank());
        return "security/reminder";
    }

    /** The same answer whether anybody has that name. */
    @PostMapping
    @FormView("security/reminder")
    String send(
            @Valid @ModelAttribute("form") ReminderForm form, HttpServletRequest request, RedirectAttributes redirect) {
        throttle.attempt(Attempted.reminder(request.getRemoteAddr()), perAddress);
        reminder.send(form, LocaleContextHolder.getLocale());
        Flash.success(redirect, "security.reminder.sent");
        return "redirect:/logga-in";
    }
}
