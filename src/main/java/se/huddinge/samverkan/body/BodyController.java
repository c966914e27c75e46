package se.huddinge.samverkan.body;

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
@RequestMapping("/organ")
class BodyController {
    private final BodyService bodies;
    private final Forming forming;
    private final BodyChoices choices;

    BodyController(BodyService bodies, Forming forming, BodyChoices choices) {
        this.bodies = bodies;
        this.forming = forming;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute("choices", choices);
        if (id != null) model.addAttribute("body", bodies.writable(id));
    }

    @GetMapping("/nytt")
    String blank(
            @RequestParam(required = false) @Nullable Long avtal,
            @RequestParam(required = false) Body.@Nullable Kind slag,
            Model model) {
        var kinds = choices.kinds();
        model.addAttribute("form", BodyForm.blank(kinds.size() == 1 ? kinds.get(0) : slag, avtal, bodies.today()));
        return "body/form";
    }

    @PostMapping
    @FormView("body/form")
    String form(@Valid @ModelAttribute("form") BodyForm form, RedirectAttributes redirect) {
        var body = forming.form(form);
        Flash.success(redirect, "body.formed");
        return "redirect:" + body.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "body", binding = false) Body body, Model model) {
        model.addAttribute("form", BodyForm.of(body));
        return "body/form";
    }

    @PostMapping("/{id}")
    @FormView("body/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") BodyForm form, RedirectAttributes redirect) {
        forming.revise(id, form);
        Flash.success(redirect, "body.revised");
        return "redirect:/organ/{id}";
    }
}
