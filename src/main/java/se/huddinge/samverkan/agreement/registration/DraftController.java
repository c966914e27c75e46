package se.huddinge.samverkan.agreement.registration;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.agreement.Choices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/nytt")
class DraftController {
    private final AgreementDrafts drafts;
    private final Choices choices;

    DraftController(AgreementDrafts drafts, Choices choices) {
        this.drafts = drafts;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", DraftForm.blank());
        return "agreement/draft";
    }

    @PostMapping
    @FormView("agreement/draft")
    String draft(@Valid @ModelAttribute("form") DraftForm form, RedirectAttributes redirect) {
        var agreement = drafts.draft(form);
        Flash.success(redirect, "agreement.drafted", agreement.getTitle());
        return "redirect:" + agreement.address();
    }
}
