package se.huddinge.samverkan.idea;

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
@RequestMapping("/ideer")
class IdeaController {
    private final IdeaService ideas;
    private final IdeaChoices choices;

    IdeaController(IdeaService ideas, IdeaChoices choices) {
        this.ideas = ideas;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute("choices", choices);
        if (id != null) model.addAttribute("idea", ideas.revisable(id));
    }

    @GetMapping("/ny")
    String blank(
            @RequestParam(required = false) Idea.@Nullable Kind slag,
            @RequestParam(required = false) @Nullable Long enhet,
            @RequestParam(required = false) @Nullable Long larosate,
            Model model) {
        model.addAttribute("form", ideas.blank(slag, enhet, larosate));
        return "idea/form";
    }

    @PostMapping
    @FormView("idea/form")
    String raise(@Valid @ModelAttribute("form") IdeaForm form, RedirectAttributes redirect) {
        var idea = ideas.raise(form);
        Flash.success(redirect, "idea.raised");
        return "redirect:" + idea.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "idea", binding = false) Idea idea, Model model) {
        model.addAttribute("form", IdeaForm.of(idea));
        return "idea/form";
    }

    @PostMapping("/{id}")
    @FormView("idea/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") IdeaForm form, RedirectAttributes redirect) {
        ideas.revise(id, form);
        Flash.success(redirect, "idea.revised");
        return "redirect:/ideer/{id}";
    }
}
