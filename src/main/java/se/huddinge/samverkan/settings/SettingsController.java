package se.huddinge.samverkan.settings;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

@Controller
@ForAdministrator
class SettingsController {
    private final SettingsService settings;
    private final SettingTable table;

    SettingsController(SettingsService settings, SettingTable table) {
        this.settings = settings;
        this.table = table;
    }

    @GetMapping("/administration/installningar")
    String all(Model model) {
        model.addAttribute(
                "groups",
                settings.all().stream().collect(groupingBy(SettingRow::group, TreeMap::new, Collectors.toList())));
        return "settings/list";
    }

    @GetMapping(path = "/administration/installningar", params = "format")
    void export(@RequestParam TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(table.of(settings.all()), format, response);
    }
}
