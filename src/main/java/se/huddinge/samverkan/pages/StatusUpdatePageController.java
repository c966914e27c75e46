package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.statusupdate.StatusUpdate;
import se.huddinge.samverkan.statusupdate.StatusUpdates;

/** What can be read about one department's answer. */
@Controller
@ForReaders
@RequestMapping("/lagesrapporter/{id}")
class StatusUpdatePageController {
    private final StatusUpdates updates;
    private final AuditTrail audit;

    StatusUpdatePageController(StatusUpdates updates, AuditTrail audit) {
        this.updates = updates;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = updates.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("update", page.update());
        return "pages/statusupdate";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var update = updates.get(id);
        model.addAttribute("title", update.getUnit().getName());
        model.addAttribute("back", update.address());
        model.addAttribute("prefix", "statusupdate");
        model.addAttribute("entries", audit.of(StatusUpdate.SUBJECT, id));
        return "pages/history";
    }
}
