package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.audit.AuditTrail;

/** What has been done to one account. */
@Controller
@ForAdministrator
@RequestMapping("/administration/konton/{id}/historik")
class AccountHistoryController {
    private final AccountService accounts;
    private final AuditTrail audit;

    AccountHistoryController(AccountService accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("title", accounts.get(id).getName());
        model.addAttribute("back", "/administration/konton/" + id);
        model.addAttribute("prefix", "account");
        model.addAttribute("entries", audit.of("account", id));
        return "pages/history";
    }
}
