package se.huddinge.samverkan.finding;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/resultat/{id}/anvandning")
class FindingUseController {
    private final FindingService findings;
    private final FindingUses uses;
    private final FindingAccess access;

    FindingUseController(FindingService findings, FindingUses uses, FindingAccess access) {
        this.findings = findings;
        this.uses = uses;
        this.access = access;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("finding", findings.get(id));
        model.addAttribute("units", access.ownUnits());
        model.addAttribute("answers", FindingUse.Answer.values());
    }

    @GetMapping
    String ask(@PathVariable Long id, @RequestParam(required = false) @Nullable Long enhet, Model model) {
        model.addAttribute("form", uses.form(id, enhet));
        return "finding/use";
    }

    @PostMapping
    @FormView("finding/use")
    String tell(@PathVariable Long id, @Valid @ModelAttribute("form") UseForm form, RedirectAttributes redirect) {
        uses.tell(id, form);
        Flash.success(redirect, "finding.use-told");
        return "redirect:/resultat/{id}";
    }
}
