package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.organisation.circular.Circulars;

/** What a letter to all contact persons said, and when it went. */
@Controller
@ForCoordinator
class CircularPageController {
    private final Circulars circulars;
    private final AuditTrail audit;

    CircularPageController(Circulars circulars, AuditTrail audit) {
        this.circulars = circulars;
        this.audit = audit;
    }

    @GetMapping("/forvaltningar/brev/{id}/historik")
    String history(@PathVariable Long id, Model model) {
        var letter = circulars.get(id);
        model.addAttribute("title", letter.getTopic());
        model.addAttribute("back", "/forvaltningar/brev");
        model.addAttribute("prefix", "organisation");
        model.addAttribute("entries", audit.of(letter.subject(), id));
        return "pages/history";
    }
}
