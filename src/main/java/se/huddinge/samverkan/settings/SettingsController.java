package se.huddinge.samverkan.settings;

import static java.util.stream.Collectors.groupingBy;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForAdministrator;

@Controller
@ForAdministrator
class SettingsController {
    private final SettingsService settings;

    SettingsController(SettingsService settings) {
        this.settings = settings;
    }

    @GetMapping("/administration/installningar")
    String all(Model model) {
        model.addAttribute(
                "groups",
                settings.all().stream().collect(groupingBy(SettingRow::group, TreeMap::new, Collectors.toList())));
        return "settings/list";
    }
}
