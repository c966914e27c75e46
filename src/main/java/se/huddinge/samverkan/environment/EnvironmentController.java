package se.huddinge.samverkan.environment;

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
@RequestMapping("/forskningsmiljoer")
class EnvironmentController {
    private final EnvironmentService environments;
    private final EnvironmentChoices choices;

    EnvironmentController(EnvironmentService environments, EnvironmentChoices choices) {
        this.environments = environments;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        var environment = id == null ? null : environments.writable(id);
        model.addAttribute("choices", choices);
        model.addAttribute("areas", choices.areas(environment));
        if (environment != null) model.addAttribute("environment", environment);
    }

    @GetMapping("/ny")
    String blank(@RequestParam(required = false) @Nullable Long omrade, Model model) {
        model.addAttribute("form", EnvironmentForm.blank(omrade));
        return "environment/form";
    }

    @PostMapping
    @FormView("environment/form")
    String register(@Valid @ModelAttribute("form") EnvironmentForm form, RedirectAttributes redirect) {
        var environment = environments.register(form);
        Flash.success(redirect, "environment.registered");
        return "redirect:" + environment.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "environment", binding = false) ResearchEnvironment environment, Model model) {
        model.addAttribute("form", EnvironmentForm.of(environment));
        return "environment/form";
    }

    @PostMapping("/{id}")
    @FormView("environment/form")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") EnvironmentForm form, RedirectAttributes redirect) {
        environments.revise(id, form);
        Flash.success(redirect, "environment.revised");
        return "redirect:/forskningsmiljoer/{id}";
    }
}
