package se.huddinge.samverkan.priorityarea;

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
@RequestMapping("/prioriterade-omraden")
class AreaController {
    private final AreaService areas;
    private final AreaChoices choices;

    AreaController(AreaService areas, AreaChoices choices) {
        this.areas = areas;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        var area = id == null ? null : areas.writable(id);
        model.addAttribute("boards", choices.boards(area));
        model.addAttribute("purposes", choices.purposes(area));
        model.addAttribute("methods", choices.methods(area));
        model.addAttribute("goals", choices.goals(area));
        if (area != null) model.addAttribute("area", area);
    }

    @GetMapping("/nytt")
    String blank(@RequestParam(required = false) @Nullable Long board, Model model) {
        model.addAttribute("form", AreaForm.blank(board));
        return "priorityarea/form";
    }

    @PostMapping
    @FormView("priorityarea/form")
    String propose(@Valid @ModelAttribute("form") AreaForm form, RedirectAttributes redirect) {
        var area = areas.propose(form);
        Flash.success(redirect, "priorityarea.proposed");
        return "redirect:" + area.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "area", binding = false) PriorityArea area, Model model) {
        area.requireNotEnded();
        model.addAttribute("form", AreaForm.of(area));
        return "priorityarea/form";
    }

    @PostMapping("/{id}")
    @FormView("priorityarea/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") AreaForm form, RedirectAttributes redirect) {
        areas.revise(id, form);
        Flash.success(redirect, "priorityarea.revised");
        return "redirect:/prioriterade-omraden/{id}";
    }
}
