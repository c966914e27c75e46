package se.huddinge.samverkan.agreement.relation;

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
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Choices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}")
class FollowingController {
    private final AgreementService agreements;
    private final Following following;
    private final Choices choices;

    FollowingController(AgreementService agreements, Following following, Choices choices) {
        this.agreements = agreements;
        this.following = following;
        this.choices = choices;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @GetMapping("/projektavtal/nytt")
    String under(@ModelAttribute(name = "agreement", binding = false) Agreement framework, Model model) {
        model.addAttribute("form", FollowingForm.under(framework));
        return "agreement/under";
    }

    @PostMapping("/projektavtal")
    @FormView("agreement/under")
    String begin(
            @PathVariable Long id, @Valid @ModelAttribute("form") FollowingForm form, RedirectAttributes redirect) {
        return begun(following.under(id, form), redirect);
    }

    @GetMapping("/ersattare/nytt")
    String successor(@ModelAttribute(name = "agreement", binding = false) Agreement earlier, Model model) {
        model.addAttribute("form", FollowingForm.replacing(earlier));
        return "agreement/successor";
    }

    @PostMapping("/ersattare")
    @FormView("agreement/successor")
    String replace(
            @PathVariable Long id, @Valid @ModelAttribute("form") FollowingForm form, RedirectAttributes redirect) {
        return begun(following.replacing(id, form), redirect);
    }

    private static String begun(Agreement agreement, RedirectAttributes redirect) {
        Flash.success(redirect, "agreement.drafted", agreement.getTitle());
        return "redirect:" + agreement.address();
    }
}
