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
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/avslut")
class EndingController {
    private final AgreementService agreements;
    private final EndingService ending;

    EndingController(AgreementService agreements, EndingService ending) {
        this.agreements = agreements;
        this.ending = ending;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("hanging")
    List<Objection> hanging(@PathVariable Long id) {
        return ending.hanging(id);
    }

    @ModelAttribute("causes")
    EndCause[] causes() {
        return EndCause.values();
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", ending.form(id));
        return "agreement/ending";
    }

    @PostMapping
    @FormView("agreement/ending")
    String end(@PathVariable Long id, @Valid @ModelAttribute("form") EndingForm form, RedirectAttributes redirect) {
        ending.end(id, form);
        Flash.success(redirect, "agreement.ended");
        return "redirect:/avtal/{id}";
    }
}
