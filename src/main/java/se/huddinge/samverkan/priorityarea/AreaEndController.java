package se.huddinge.samverkan.priorityarea;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** An area ends, or a proposal is withdrawn. */
@Controller
@ForWriters
@RequestMapping("/prioriterade-omraden/{id}/upphorande")
class AreaEndController {
    private final AreaService areas;

    AreaEndController(AreaService areas) {
        this.areas = areas;
    }

    @ModelAttribute("area")
    PriorityArea area(@PathVariable Long id) {
        return areas.writable(id);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "area", binding = false) PriorityArea area, Model model) {
        area.requireNotEnded();
        model.addAttribute("form", EndForm.of(area));
        return "priorityarea/end";
    }

    @PostMapping
    @FormView("priorityarea/end")
    String end(@PathVariable Long id, @Valid @ModelAttribute("form") EndForm form, RedirectAttributes redirect) {
        areas.end(id, form);
        Flash.success(redirect, "priorityarea.ended");
        return "redirect:/prioriterade-omraden/{id}";
    }
}
