package se.huddinge.samverkan.pages;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.settings.SettingsService;

/** Who set one setting to what, when. */
@Controller
@ForAdministrator
@RequestMapping("/administration/installningar/{key}/historik")
class SettingHistoryController {
    private final SettingsService settings;
    private final AuditTrail audit;
    private final MessageSource messages;

    SettingHistoryController(SettingsService settings, AuditTrail audit, MessageSource messages) {
        this.settings = settings;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping
    String history(@PathVariable String key, Model model) {
        var entry = settings.get(key).entryId();
        model.addAttribute("title", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
        model.addAttribute("back", "/administration/installningar/" + key);
        model.addAttribute("prefix", "settings");
        model.addAttribute("entries", entry == null ? List.of() : audit.of("settingsentry", entry));
        return "pages/history";
    }
}
