package se.huddinge.samverkan.activity.entry;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/redigera")
class RevisionController {
    private final ActivityService activities;
    private final ActivityEntry entry;
    private final EntryChoices choices;
    private final CounterpartChoices counterparts;
    private final StrategyChoices strategy;

    RevisionController(
            ActivityService activities,
            ActivityEntry entry,
            EntryChoices choices,
            CounterpartChoices counterparts,
            StrategyChoices strategy) {
        this.activities = activities;
        this.entry = entry;
        this.choices = choices;
        this.counterparts = counterparts;
        this.strategy = strategy;
    }

    @ModelAttribute
    void choices(@PathVariable Long id, Model model) {
        model.addAttribute("activity", activities.revisable(id));
        model.addAttribute("choices", choices);
        model.addAttribute("counterparts", counterparts);
        model.addAttribute("strategy", strategy);
    }

    @GetMapping
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", entry.form(id));
        return "activity/form";
    }

    @PostMapping
    @FormView("activity/form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") ActivityForm form, RedirectAttributes redirect) {
        entry.revise(id, form);
        Flash.success(redirect, "activity.revised");
        return "redirect:/aktiviteter/{id}";
    }
}
