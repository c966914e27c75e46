package se.huddinge.samverkan.strategy;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/strategi/{id}/antagande")
class AdoptionController {
    private final DraftService drafts;

    AdoptionController(DraftService drafts) {
        this.drafts = drafts;
    }

    @ModelAttribute("strategy")
    StrategyVersion draft(@PathVariable Long id) {
        return drafts.draft(id);
    }

    @ModelAttribute("previous")
    StrategyVersion previous() {
        return drafts.basis();
    }

    @GetMapping
    String blank(@ModelAttribute(name = "strategy", binding = false) StrategyVersion draft, Model model) {
        model.addAttribute("form", AdoptionForm.of(draft));
        return "strategy/adoption";
    }

    @PostMapping
    @FormView("strategy/adoption")
    String adopt(@PathVariable Long id, @Valid @ModelAttribute("form") AdoptionForm form, RedirectAttributes redirect) {
        drafts.adopt(id, form);
        Flash.success(redirect, "strategy.adopted", form.validFrom().toString());
        return "redirect:/strategi/{id}";
    }
}
