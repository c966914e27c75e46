package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.environment.EnvironmentService;
import se.huddinge.samverkan.environment.ResearchEnvironment;

/** What can be read about one research environment. */
@Controller
@ForReaders
@RequestMapping("/forskningsmiljoer/{id}")
class EnvironmentPageController {
    private final EnvironmentService environments;
    private final AuditTrail audit;

    EnvironmentPageController(EnvironmentService environments, AuditTrail audit) {
        this.environments = environments;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = environments.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("environment", page.environment());
        return "pages/environment";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var environment = environments.get(id);
        model.addAttribute("title", environment.getName());
        model.addAttribute("back", environment.address());
        model.addAttribute("prefix", "environment");
        model.addAttribute("entries", audit.of(ResearchEnvironment.SUBJECT, id));
        return "pages/history";
    }
}
