package se.huddinge.samverkan.principle;

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
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForReaders
@RequestMapping("/fragor")
class PrincipleController {
    private final PrincipleService issues;
    private final PrincipleChoices choices;

    PrincipleController(PrincipleService issues, PrincipleChoices choices) {
        this.issues = issues;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute("choices", choices);
        if (id != null) model.addAttribute("issue", issues.revisable(id));
    }

    @GetMapping("/ny")
    String blank(
            @RequestParam(required = false) @Nullable Long avtal,
            @RequestParam(required = false) @Nullable Long projekt,
            Model model) {
        model.addAttribute("form", issues.blank(avtal, projekt));
        return "principle/form";
    }

    @PostMapping
    @FormView("principle/form")
    String raise(@Valid @ModelAttribute("form") PrincipleForm form, RedirectAttributes redirect) {
        var issue = issues.raise(form);
        Flash.success(redirect, "principle.raised");
        return "redirect:" + issue.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "issue", binding = false) PrincipleIssue issue, Model model) {
        model.addAttribute("form", PrincipleForm.of(issue));
        return "principle/form";
    }

    @PostMapping("/{id}")
    @FormView("principle/form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") PrincipleForm form, RedirectAttributes redirect) {
        issues.revise(id, form);
        Flash.success(redirect, "principle.revised");
        return "redirect:/fragor/{id}";
    }
}
