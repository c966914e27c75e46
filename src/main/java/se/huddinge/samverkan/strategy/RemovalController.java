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

/** What goes out of a draft: own working material, so it may. */
@Controller
@ForCoordinator
@RequestMapping("/strategi/{id}/{path:stycken|syften|metoder|mal|uppdrag}/{partId}/borttagning")
class RemovalController {
    private static final String PASSAGES = "stycken";

    private final DraftService drafts;
    private final DraftText text;

    RemovalController(DraftService drafts, DraftText text) {
        this.drafts = drafts;
        this.text = text;
    }

    @ModelAttribute("strategy")
    StrategyVersion draft(@PathVariable Long id) {
        return drafts.draft(id);
    }

    @ModelAttribute("name")
    String name(@PathVariable Long id, @PathVariable String path, @PathVariable Long partId) {
        return path.equals(PASSAGES)
                ? text.passage(id, partId).getName()
                : text.part(id, PartKind.at(path), partId).getName();
    }

    @GetMapping
    String blank(@ModelAttribute(name = "strategy", binding = false) StrategyVersion draft, Model model) {
        model.addAttribute("form", RemovalForm.of(draft));
        return "strategy/removal";
    }

    @PostMapping
    @FormView("strategy/removal")
    String remove(
            @PathVariable Long id,
            @PathVariable String path,
            @PathVariable Long partId,
            @Valid @ModelAttribute("form") RemovalForm form,
            RedirectAttributes redirect) {
        if (path.equals(PASSAGES)) text.remove(id, partId, form);
        else text.remove(id, PartKind.at(path), partId, form);
        Flash.success(redirect, "strategy.removed");
        return "redirect:/strategi/{id}";
    }
}
