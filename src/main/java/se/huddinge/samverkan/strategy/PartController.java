package se.huddinge.samverkan.strategy;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/strategi/{id}/{path:syften|metoder|mal|uppdrag}")
class PartController {
    private final DraftService drafts;
    private final DraftText text;

    PartController(DraftService drafts, DraftText text) {
        this.drafts = drafts;
        this.text = text;
    }

    @ModelAttribute("strategy")
    StrategyVersion draft(@PathVariable Long id) {
        return drafts.draft(id);
    }

    @ModelAttribute("part")
    PartKind kind(@PathVariable String path) {
        return PartKind.at(path);
    }

    @ModelAttribute("passages")
    List<Passage> passages(@PathVariable Long id) {
        return text.passages(id);
    }

    @ModelAttribute("municipalGoals")
    List<MunicipalGoal> goals(@PathVariable Long id) {
        return text.goals(id);
    }

    @GetMapping("/ny")
    String blank(@PathVariable Long id, @PathVariable String path, Model model) {
        model.addAttribute("form", text.blank(id, PartKind.at(path)));
        return "strategy/part";
    }

    @PostMapping
    @FormView("strategy/part")
    String add(
            @PathVariable Long id,
            @PathVariable String path,
            @Valid @ModelAttribute("form") PartForm form,
            RedirectAttributes redirect) {
        text.add(id, PartKind.at(path), form);
        Flash.success(redirect, "strategy.revised");
        return "redirect:/strategi/{id}";
    }

    @GetMapping("/{partId}")
    String edit(@PathVariable Long id, @PathVariable String path, @PathVariable Long partId, Model model) {
        model.addAttribute("form", text.form(id, PartKind.at(path), partId));
        return "strategy/part";
    }

    @PostMapping("/{partId}")
    @FormView("strategy/part")
    String revise(
            @PathVariable Long id,
            @PathVariable String path,
            @PathVariable Long partId,
            @Valid @ModelAttribute("form") PartForm form,
            RedirectAttributes redirect) {
        text.revise(id, PartKind.at(path), partId, form);
        Flash.success(redirect, "strategy.revised");
        return "redirect:/strategi/{id}";
    }
}
