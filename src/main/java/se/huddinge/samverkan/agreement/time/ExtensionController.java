package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Valid;
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

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/forlangning")
class ExtensionController {
    private final ExtensionService extensions;
    private final TimeService times;

    ExtensionController(ExtensionService extensions, TimeService times) {
        this.extensions = extensions;
        this.times = times;
    }

    @ModelAttribute
    void show(@PathVariable Long id, Model model) {
        var agreement = extensions.shown(id);
        model.addAttribute("agreement", agreement);
        model.addAttribute("time", times.of(agreement, extensions.parties(id)));
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", ExtensionForm.blank(extensions.extendable(id)));
        return "agreement/extension";
    }

    @PostMapping
    @FormView("agreement/extension")
    String extend(
            @PathVariable Long id, @Valid @ModelAttribute("form") ExtensionForm form, RedirectAttributes redirect) {
        extensions.extend(id, form);
        Flash.success(redirect, "agreement.extended", form.lastDay().toString());
        return "redirect:/avtal/{id}";
    }
}
