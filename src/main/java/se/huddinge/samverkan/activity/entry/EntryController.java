package se.huddinge.samverkan.activity.entry;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.activity.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/aktiviteter")
class EntryController {
    private final ActivityEntry entry;
    private final EntryChoices choices;
    private final CounterpartChoices counterparts;
    private final StrategyChoices strategy;

    EntryController(
            ActivityEntry entry, EntryChoices choices, CounterpartChoices counterparts, StrategyChoices strategy) {
        this.entry = entry;
        this.choices = choices;
        this.counterparts = counterparts;
        this.strategy = strategy;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("counterparts", counterparts);
        model.addAttribute("strategy", strategy);
    }

    @GetMapping("/ny")
    String blank(
            @RequestParam(required = false) @Nullable Long kopiera,
            @RequestParam(required = false) @Nullable Long projekt,
            Model model) {
        model.addAttribute("form", kopiera == null ? entry.blank(projekt) : entry.copy(kopiera));
        return "activity/form";
    }

    @PostMapping
    @FormView("activity/form")
    String register(@Valid @ModelAttribute("form") ActivityForm form, RedirectAttributes redirect) {
        var activity = entry.register(form);
        Flash.success(
                redirect,
                activity.getStatus() == Status.PLANNED ? "activity.planned" : "activity.registered",
                activity.getTitle(),
                activity.getHeldOn().toString());
        return form.then() == ActivityForm.Then.ANOTHER ? "redirect:/aktiviteter/ny" : "redirect:" + activity.address();
    }
}
