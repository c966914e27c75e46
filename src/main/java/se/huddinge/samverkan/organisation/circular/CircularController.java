package se.huddinge.samverkan.organisation.circular;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Written, looked at together with who gets it, and then sent. */
@Controller
@ForCoordinator
@RequestMapping("/forvaltningar/brev")
class CircularController {
    private final Circulars circulars;

    CircularController(Circulars circulars) {
        this.circulars = circulars;
    }

    @ModelAttribute("recipients")
    List<Account> recipients() {
        return circulars.contactPersons();
    }

    @ModelAttribute("addresses")
    List<String> addresses() {
        return circulars.addresses();
    }

    @ModelAttribute("open")
    boolean open() {
        return circulars.canSend();
    }

    @ModelAttribute("latest")
    List<Circular> latest() {
        return circulars.latest();
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", CircularForm.blank());
        return "organisation/circular";
    }

    @PostMapping("/forhandsvisning")
    @FormView("organisation/circular")
    String preview(@Valid @ModelAttribute("form") CircularForm form) {
        return "organisation/circular-preview";
    }

    /** Back to what was written. */
    @PostMapping("/andring")
    @FormView("organisation/circular")
    String change(@ModelAttribute("form") CircularForm form) {
        return "organisation/circular";
    }

    @PostMapping
    @FormView("organisation/circular")
    String send(@Valid @ModelAttribute("form") CircularForm form, RedirectAttributes redirect) {
        circulars.send(form);
        Flash.success(redirect, "organisation.circular.sent");
        return "redirect:/forvaltningar/brev";
    }
}
