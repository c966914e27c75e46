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
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/borttagning")
class TakingBackController {
    private final AgreementService agreements;
    private final TakingBackService removal;

    TakingBackController(AgreementService agreements, TakingBackService removal) {
        this.agreements = agreements;
        this.removal = removal;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("inTheWay")
    List<Objection> inTheWay(@PathVariable Long id) {
        return removal.inTheWay(id);
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", removal.form(id));
        return "agreement/taking-back";
    }

    @PostMapping
    @FormView("agreement/taking-back")
    String remove(
            @PathVariable Long id,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            @Valid @ModelAttribute("form") TakingBackForm form,
            RedirectAttributes redirect) {
        removal.remove(id, form);
        Flash.success(redirect, "agreement.removed", agreement.getTitle());
        return "redirect:/avtal";
    }
}
