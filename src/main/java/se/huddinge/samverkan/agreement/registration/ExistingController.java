package se.huddinge.samverkan.agreement.registration;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.Choices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/befintligt")
class ExistingController {
    private final AgreementRegister register;
    private final Choices choices;

    ExistingController(AgreementRegister register, Choices choices) {
        this.register = register;
        this.choices = choices;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", ExistingForm.blank());
        return "agreement/existing";
    }

    @PostMapping
    @FormView("agreement/existing")
    String register(@Valid @ModelAttribute("form") ExistingForm form, RedirectAttributes redirect) {
        var agreement = register.registerExisting(form.existing());
        Flash.success(redirect, "agreement.registered", agreement.getTitle());
        return "redirect:" + agreement.address();
    }
}
