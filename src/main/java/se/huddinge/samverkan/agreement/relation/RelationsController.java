package se.huddinge.samverkan.agreement.relation;

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
@RequestMapping("/avtal/{id}/redigera/samband")
class RelationsController {
    private final AgreementService agreements;
    private final RelationService relations;
    private final RelationReader reader;

    RelationsController(AgreementService agreements, RelationService relations, RelationReader reader) {
        this.agreements = agreements;
        this.relations = relations;
        this.reader = reader;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("frameworks")
    List<RelationReader.Choice> frameworks(@PathVariable Long id) {
        return reader.choices(id, Relation.Kind.UNDER);
    }

    @ModelAttribute("predecessors")
    List<RelationReader.Choice> predecessors(@PathVariable Long id) {
        return reader.choices(id, Relation.Kind.REPLACES);
    }

    @GetMapping
    String edit(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", relations.form(agreement));
        return "agreement/relations-form";
    }

    @PostMapping
    @FormView("agreement/relations-form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") RelationsForm form, RedirectAttributes redirect) {
        relations.revise(id, form);
        Flash.success(redirect, "agreement.revised");
        return "redirect:/avtal/{id}";
    }
}
