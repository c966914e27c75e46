package se.huddinge.samverkan.agreement.content;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/ataganden")
class ObligationController {
    private final AgreementService agreements;
    private final LineService lines;
    private final Givers givers;

    ObligationController(AgreementService agreements, LineService lines, Givers givers) {
        this.agreements = agreements;
        this.lines = lines;
        this.givers = givers;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("parties")
    List<Givers.Giver> parties(@PathVariable Long id) {
        return givers.of(id);
    }

    @ModelAttribute("progresses")
    Obligation.Progress[] progresses() {
        return Obligation.Progress.values();
    }

    @GetMapping("/nytt")
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", ObligationForm.blank(agreement));
        return "agreement/obligation";
    }

    @PostMapping
    @FormView("agreement/obligation")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") ObligationForm form, RedirectAttributes redirect) {
        lines.add(id, form);
        Flash.success(redirect, "agreement.obligation-saved");
        return "redirect:/avtal/{id}#ataganden";
    }

    @GetMapping("/{lineId}")
    String edit(
            @PathVariable Long lineId,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            Model model) {
        model.addAttribute(
                "form", ObligationForm.of(agreement, lines.line(Obligation.class, agreement.getId(), lineId)));
        return "agreement/obligation";
    }

    @PostMapping("/{lineId}")
    @FormView("agreement/obligation")
    String revise(
            @PathVariable Long id,
            @PathVariable Long lineId,
            @Valid @ModelAttribute("form") ObligationForm form,
            RedirectAttributes redirect) {
        lines.revise(Obligation.class, id, lineId, form);
        Flash.success(redirect, "agreement.obligation-saved");
        return "redirect:/avtal/{id}#ataganden";
    }
}
