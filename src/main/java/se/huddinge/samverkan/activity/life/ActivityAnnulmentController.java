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
@RequestMapping("/aktiviteter/{id}/makulering")
class ActivityAnnulmentController {
    private final ActivityService activities;
    private final ActivityLife life;

    ActivityAnnulmentController(ActivityService activities, ActivityLife life) {
        this.activities = activities;
        this.life = life;
    }

    @ModelAttribute("activity")
    Activity activity(@PathVariable Long id) {
        return activities.get(id);
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        var activity = activities.writable(id);
        activity.requireNotAnnulled();
        model.addAttribute("form", ClosingForm.of(activity));
        return "activity/annulment";
    }

    @PostMapping
    @FormView("activity/annulment")
    String annul(@PathVariable Long id, @Valid @ModelAttribute("form") ClosingForm form, RedirectAttributes redirect) {
        life.annul(id, form);
        Flash.success(redirect, "activity.annulled");
        return "redirect:/aktiviteter/{id}";
    }
}
