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
@RequestMapping("/avtal/{id}/tillagg")
class AmendmentController {
    private final AgreementService agreements;
    private final LineService lines;

    AmendmentController(AgreementService agreements, LineService lines) {
        this.agreements = agreements;
        this.lines = lines;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @GetMapping("/nytt")
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", AmendmentForm.blank(agreement));
        return "agreement/amendment";
    }

    @PostMapping
    @FormView("agreement/amendment")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") AmendmentForm form, RedirectAttributes redirect) {
        lines.add(id, form);
        Flash.success(redirect, "agreement.amendment-saved");
        return "redirect:/avtal/{id}#tillagg";
    }

    @GetMapping("/{lineId}")
    String edit(
            @PathVariable Long lineId,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            Model model) {
        model.addAttribute("form", AmendmentForm.of(agreement, lines.line(Amendment.class, agreement.getId(), lineId)));
        return "agreement/amendment";
    }

    @PostMapping("/{lineId}")
    @FormView("agreement/amendment")
    String revise(
            @PathVariable Long id,
            @PathVariable Long lineId,
            @Valid @ModelAttribute("form") AmendmentForm form,
            RedirectAttributes redirect) {
        lines.revise(Amendment.class, id, lineId, form);
        Flash.success(redirect, "agreement.amendment-saved");
        return "redirect:/avtal/{id}#tillagg";
    }
}
