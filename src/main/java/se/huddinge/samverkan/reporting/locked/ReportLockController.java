package se.huddinge.samverkan.reporting.locked;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.draft.Arrangement;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}/rapport/lasning")
class ReportLockController {
    private final Locking locking;
    private final RoundService rounds;
    private final Versions versions;

    ReportLockController(Locking locking, RoundService rounds, Versions versions) {
        this.locking = locking;
        this.rounds = rounds;
        this.versions = versions;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("versions", versions.of(id));
        model.addAttribute("arrangements", Arrangement.values());
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", locking.blank(id));
        return "reporting/lock";
    }

    @PostMapping
    @FormView("reporting/lock")
    String lock(@PathVariable Long id, @Valid @ModelAttribute("form") LockForm form, RedirectAttributes redirect) {
        var version = locking.lock(id, form);
        Flash.success(redirect, "reporting.locked-now", String.valueOf(version.getNumber()));
        return "redirect:" + version.address();
    }
}
