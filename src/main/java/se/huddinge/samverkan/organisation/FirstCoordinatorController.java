package se.huddinge.samverkan.organisation;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.ForAdministrator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** How a municipality without a coordinator gets its first: the administrator appoints her, and never again. */
@Controller
@ForAdministrator
@RequestMapping("/administration/koordinator")
class FirstCoordinatorController {
    private final Appointments appointments;

    FirstCoordinatorController(Appointments appointments) {
        this.appointments = appointments;
    }

    @ModelAttribute("accounts")
    List<Account> accounts() {
        return appointments.candidates();
    }

    @ModelAttribute("position")
    @Nullable
    Position position() {
        return appointments.firstToFill();
    }

    @GetMapping
    String blank(Model model) {
        var position = (Position) model.getAttribute("position");
        if (position != null) model.addAttribute("form", HoldingForm.blank(position.getUnit()));
        return "organisation/first";
    }

    @PostMapping
    @FormView("organisation/first")
    String appoint(@Valid @ModelAttribute("form") HoldingForm form, RedirectAttributes redirect) {
        appointments.appointFirst(form);
        Flash.success(redirect, "organisation.appointed", form.validFrom().toString());
        return "redirect:/administration/koordinator";
    }
}
