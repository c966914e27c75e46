package se.huddinge.samverkan.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.audit.AuditTrail;

/** Who changed what one word means, when. */
@Controller
@ForCoordinator
@RequestMapping("/synonymer/{id}/historik")
class SynonymHistoryController {
    private final SynonymService synonyms;
    private final AuditTrail audit;

    SynonymHistoryController(SynonymService synonyms, AuditTrail audit) {
        this.synonyms = synonyms;
        this.audit = audit;
    }

    @GetMapping
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("synonym", synonyms.get(id));
        model.addAttribute("prefix", "search");
        model.addAttribute("entries", audit.of(Synonym.SUBJECT, id));
        return "search/synonym-history";
    }
}
