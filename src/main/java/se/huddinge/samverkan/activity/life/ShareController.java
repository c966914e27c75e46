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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/antal/{unitId}")
class ShareController {
    private final UnitShares shares;

    ShareController(UnitShares shares) {
        this.shares = shares;
    }

    @ModelAttribute
    void page(@PathVariable Long id, @PathVariable Long unitId, Model model) {
        var activity = shares.countable(id, unitId);
        model.addAttribute("activity", activity);
        model.addAttribute("unit", shares.unit(activity, unitId));
    }

    @GetMapping
    String ask(@PathVariable Long id, @PathVariable Long unitId, Model model) {
        model.addAttribute("form", shares.form(id, unitId));
        return "activity/share";
    }

    @PostMapping
    @FormView("activity/share")
    String count(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") ShareForm form,
            RedirectAttributes redirect) {
        shares.count(id, unitId, form);
        Flash.success(redirect, "activity.shared");
        return "redirect:/aktiviteter/{id}";
    }
}
