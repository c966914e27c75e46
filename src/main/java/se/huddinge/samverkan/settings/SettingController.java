package se.huddinge.samverkan.settings;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAdministrator
@RequestMapping("/administration/installningar/{key}")
class SettingController {
    private final SettingsService settings;

    SettingController(SettingsService settings) {
        this.settings = settings;
    }

    @ModelAttribute("setting")
    SettingRow setting(@PathVariable String key) {
        return settings.get(key);
    }

    @GetMapping
    String edit(@PathVariable String key, Model model) {
        model.addAttribute("form", settings.form(key));
        return "settings/form";
    }

    @PostMapping
    @FormView("settings/form")
    String change(
            @PathVariable String key, @Valid @ModelAttribute("form") SettingForm form, RedirectAttributes redirect) {
        settings.change(key, form);
        Flash.success(redirect, "settings.saved");
        return "redirect:/administration/installningar";
    }
}
