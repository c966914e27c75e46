package se.huddinge.samverkan.exchange;

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
@RequestMapping("/import/{id}/intag")
class TakingInController {
    private final ImportService imports;
    private final TakingIn service;

    TakingInController(ImportService imports, TakingIn service) {
        this.imports = imports;
        this.service = service;
    }

    @ModelAttribute("file")
    Import file(@PathVariable Long id) {
        return imports.takable(id);
    }

    @ModelAttribute("tally")
    Tally tally(@PathVariable Long id) {
        return imports.tally(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "file", binding = false) Import file, Model model) {
        model.addAttribute("form", ConfirmationForm.of(file));
        return "exchange/taking-in";
    }

    @PostMapping
    @FormView("exchange/taking-in")
    String takeIn(
            @PathVariable Long id, @Valid @ModelAttribute("form") ConfirmationForm form, RedirectAttributes redirect) {
        service.takeIn(id, form);
        Flash.success(redirect, "exchange.taken-in");
        return "redirect:/import/{id}";
    }
}
