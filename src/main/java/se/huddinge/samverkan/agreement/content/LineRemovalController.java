package se.huddinge.samverkan.agreement.content;

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
@RequestMapping("/avtal/{id}/{lines:resurser|ataganden|tillagg}/{lineId}/borttagning")
class LineRemovalController {
    private final AgreementService agreements;
    private final LineService lines;

    LineRemovalController(AgreementService agreements, LineService lines) {
        this.agreements = agreements;
        this.lines = lines;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("line")
    Line line(@PathVariable Long id, @PathVariable Long lineId) {
        return lines.line(Line.class, id, lineId);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", RemovalForm.of(agreement));
        return "agreement/line-removal";
    }

    @PostMapping
    @FormView("agreement/line-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long lineId,
            @Valid @ModelAttribute("form") RemovalForm form,
            RedirectAttributes redirect) {
        lines.remove(id, lineId, form);
        Flash.success(redirect, "agreement.line-removed");
        return "redirect:/avtal/{id}";
    }
}
