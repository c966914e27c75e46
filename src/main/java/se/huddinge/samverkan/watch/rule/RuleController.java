package se.huddinge.samverkan.watch.rule;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
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

/** When whom is told of what: the coordinator's to keep. */
@Controller
@ForCoordinator
@RequestMapping("/bevakning")
class RuleController {
    private final Rules rules;

    RuleController(Rules rules) {
        this.rules = rules;
    }

    @ModelAttribute("told")
    Told[] told() {
        return Told.values();
    }

    @ModelAttribute("days")
    DayOfWeek[] days() {
        return DayOfWeek.values();
    }

    @ModelAttribute("kind")
    @Nullable
    String kind(@PathVariable(required = false) @Nullable Long id) {
        return id == null ? null : rules.get(id).getKind();
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("rules", rules.all());
        model.addAttribute("schedule", rules.schedule());
        return "watch/rules";
    }

    @GetMapping("/regler/{id}")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", RuleForm.of(rules.get(id)));
        return "watch/rule";
    }

    @PostMapping("/regler/{id}")
    @FormView("watch/rule")
    String change(@PathVariable Long id, @Valid @ModelAttribute("form") RuleForm form, RedirectAttributes redirect) {
        rules.change(id, form);
        Flash.success(redirect, "watch.rule-changed");
        return "redirect:/bevakning";
    }

    @GetMapping("/tider")
    String times(Model model) {
        model.addAttribute("form", ScheduleForm.of(rules.schedule()));
        return "watch/schedule";
    }

    @PostMapping("/tider")
    @FormView("watch/schedule")
    String change(@Valid @ModelAttribute("form") ScheduleForm form, RedirectAttributes redirect) {
        rules.change(form);
        Flash.success(redirect, "watch.schedule-changed");
        return "redirect:/bevakning";
    }
}
