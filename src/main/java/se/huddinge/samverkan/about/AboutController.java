package se.huddinge.samverkan.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForAnyone;

@Controller
@ForAnyone
class AboutController {
    @GetMapping("/tillganglighet")
    String accessibility() {
        return "about/accessibility";
    }

    @GetMapping("/personuppgifter")
    String personalData() {
        return "about/personal-data";
    }
}
