package se.huddinge.samverkan.agreement.life;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/undertecknande")
class SendingController {
    private final AgreementService agreements;
    private final SigningService signing;

    SendingController(AgreementService agreements, SigningService signing) {
        this.agreements = agreements;
        this.signing = signing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("skipped")
    List<Status> skipped(@ModelAttribute(name = "agreement", binding = false) Agreement agreement) {
        return Steps.passedBy(agreement, Status.FOR_SIGNATURE);
    }

    @ModelAttribute("missing")
    List<Objection> missing(@PathVariable Long id) {
        return signing.missing(id);
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", signing.sending(id));
        return "agreement/sending";
    }

    @PostMapping
    @FormView("agreement/sending")
    String send(@PathVariable Long id, @Valid @ModelAttribute("form") SendingForm form, RedirectAttributes redirect) {
        signing.send(id, form);
        Flash.success(redirect, "agreement.sent");
        return "redirect:/avtal/{id}";
    }
}
