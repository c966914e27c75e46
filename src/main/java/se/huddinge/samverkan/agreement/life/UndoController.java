package se.huddinge.samverkan.agreement.life;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/angra")
class UndoController {
    private final AgreementService agreements;
    private final UndoService undoing;

    UndoController(AgreementService agreements, UndoService undoing) {
        this.agreements = agreements;
        this.undoing = undoing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("undo")
    UndoService.Undo step(@PathVariable Long id) {
        return undoing.undo(id);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "undo", binding = false) UndoService.Undo undo, Model model) {
        model.addAttribute("form", undo.form());
        return "agreement/undo";
    }

    @PostMapping
    @FormView("agreement/undo")
    String undo(@PathVariable Long id, @Valid @ModelAttribute("form") UndoForm form, RedirectAttributes redirect) {
        undoing.undo(id, form);
        Flash.success(redirect, "agreement.undone");
        return "redirect:/avtal/{id}";
    }
}
