package se.huddinge.samverkan.agreement.content;

import jakarta.validation.Valid;
import java.util.List;
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
@RequestMapping("/avtal/{id}/resurser")
class ResourceController {
    private final AgreementService agreements;
    private final LineService lines;
    private final Givers givers;

    ResourceController(AgreementService agreements, LineService lines, Givers givers) {
        this.agreements = agreements;
        this.lines = lines;
        this.givers = givers;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("parties")
    List<Givers.Giver> parties(@PathVariable Long id) {
        return givers.of(id);
    }

    @ModelAttribute("kinds")
    ResourceLine.Kind[] kinds() {
        return ResourceLine.Kind.values();
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", ResourceForm.blank(agreement));
        return "agreement/resource";
    }

    @PostMapping
    @FormView("agreement/resource")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") ResourceForm form, RedirectAttributes redirect) {
        lines.add(id, form);
        Flash.success(redirect, "agreement.resource-saved");
        return "redirect:/avtal/{id}#resurser";
    }

    @GetMapping("/{lineId}")
    String edit(
            @PathVariable Long lineId,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            Model model) {
        model.addAttribute(
                "form", ResourceForm.of(agreement, lines.line(ResourceLine.class, agreement.getId(), lineId)));
        return "agreement/resource";
    }

    @PostMapping("/{lineId}")
    @FormView("agreement/resource")
    String revise(
            @PathVariable Long id,
            @PathVariable Long lineId,
            @Valid @ModelAttribute("form") ResourceForm form,
            RedirectAttributes redirect) {
        lines.revise(ResourceLine.class, id, lineId, form);
        Flash.success(redirect, "agreement.resource-saved");
        return "redirect:/avtal/{id}#resurser";
    }
}
