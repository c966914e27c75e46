package se.huddinge.samverkan.finding;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/resultat")
class FindingController {
    private final FindingService findings;
    private final FindingChoices choices;

    FindingController(FindingService findings, FindingChoices choices) {
        this.findings = findings;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        var finding = id == null ? null : findings.writable(id);
        model.addAttribute("choices", choices);
        model.addAttribute("units", choices.units(finding));
        if (finding != null) model.addAttribute("finding", finding);
    }

    @GetMapping("/nytt")
    String blank(@RequestParam(required = false) @Nullable Long projekt, Model model) {
        var own = choices.units(null);
        var only = own.size() == 1 ? own.get(0).getId() : null;
        model.addAttribute("form", FindingForm.blank(projekt, only));
        return "finding/form";
    }

    @PostMapping
    @FormView("finding/form")
    String register(@Valid @ModelAttribute("form") FindingForm form, RedirectAttributes redirect) {
        var finding = findings.register(form);
        Flash.success(redirect, "finding.registered");
        return "redirect:" + finding.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "finding", binding = false) Finding finding, Model model) {
        model.addAttribute("form", FindingForm.of(finding));
        return "finding/form";
    }

    @PostMapping("/{id}")
    @FormView("finding/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") FindingForm form, RedirectAttributes redirect) {
        findings.revise(id, form);
        Flash.success(redirect, "finding.revised");
        return "redirect:/resultat/{id}";
    }
}
