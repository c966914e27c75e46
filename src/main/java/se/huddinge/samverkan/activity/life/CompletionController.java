package se.huddinge.samverkan.activity.life;

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
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/genomford")
class CompletionController {
    private final ActivityService activities;
    private final ActivityLife life;

    CompletionController(ActivityService activities, ActivityLife life) {
        this.activities = activities;
        this.life = life;
    }

    @ModelAttribute("activity")
    Activity activity(@PathVariable Long id) {
        return activities.get(id);
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", life.completion(id));
        return "activity/completion";
    }

    @PostMapping
    @FormView("activity/completion")
    String complete(
            @PathVariable Long id, @Valid @ModelAttribute("form") CompletionForm form, RedirectAttributes redirect) {
        life.complete(id, form);
        Flash.success(redirect, "activity.completed");
        return "redirect:/aktiviteter/{id}";
    }
}
