package se.huddinge.samverkan.strategy;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/strategi/{id}/stycken")
class PassageController {
    private final DraftService drafts;
    private final DraftText text;

    PassageController(DraftService drafts, DraftText text) {
        this.drafts = drafts;
        this.text = text;
    }

    @ModelAttribute("strategy")
    StrategyVersion draft(@PathVariable Long id) {
        return drafts.draft(id);
    }

    @ModelAttribute("kinds")
    Passage.Kind[] kinds() {
        return Passage.Kind.values();
    }

    @GetMapping("/ny")
    String blank(@PathVariable Long id, @RequestParam Long efter, Model model) {
        model.addAttribute("form", text.formAfter(id, efter));
        return "strategy/passage";
    }

    @PostMapping
    @FormView("strategy/passage")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") PassageForm form, RedirectAttributes redirect) {
        text.add(id, form);
        Flash.success(redirect, "strategy.revised");
        return "redirect:/strategi/{id}";
    }

    @GetMapping("/{passageId}")
    String edit(@PathVariable Long id, @PathVariable Long passageId, Model model) {
        model.addAttribute("form", text.form(id, passageId));
        return "strategy/passage";
    }

    @PostMapping("/{passageId}")
    @FormView("strategy/passage")
    String revise(
            @PathVariable Long id,
            @PathVariable Long passageId,
            @Valid @ModelAttribute("form") PassageForm form,
            RedirectAttributes redirect) {
        text.revise(id, passageId, form);
        Flash.success(redirect, "strategy.revised");
        return "redirect:/strategi/{id}";
    }
}
