package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.shared.NotFoundException;

/** Who changed what one kind of agreement asks for, when. */
@Controller
@ForCoordinator
@RequestMapping("/avtalstyper/{id}/historik")
class AgreementTypeHistoryController {
    private final AgreementService agreements;
    private final AuditTrail audit;

    AgreementTypeHistoryController(AgreementService agreements, AuditTrail audit) {
        this.agreements = agreements;
        this.audit = audit;
    }

    @GetMapping
    String history(@PathVariable Long id, Model model) {
        var type = agreements.types().stream()
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agreementtype", id));
        model.addAttribute("title", type.getName());
        model.addAttribute("back", "/avtalstyper/" + id);
        model.addAttribute("prefix", "agreement");
        model.addAttribute("entries", audit.of(type.subject(), id));
        return "pages/history";
    }
}
