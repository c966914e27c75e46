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
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Only a decision makes an area valid. */
@Controller
@ForCoordinator
@RequestMapping("/prioriterade-omraden/{id}/beslut")
class AreaDecisionController {
    private final AreaService areas;
    private final AreaChoices choices;

    AreaDecisionController(AreaService areas, AreaChoices choices) {
        this.areas = areas;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var area = areas.writable(id);
        model.addAttribute("area", area);
        model.addAttribute("deciders", Decider.values());
        model.addAttribute("bodies", choices.bodies(area));
    }

    @GetMapping
    String ask(@ModelAttribute(name = "area", binding = false) PriorityArea area, Model model) {
        area.requireNotEnded();
        model.addAttribute("form", DecisionForm.of(area));
        return "priorityarea/decision";
    }

    @PostMapping
    @FormView("priorityarea/decision")
    String decide(
            @PathVariable Long id, @Valid @ModelAttribute("form") DecisionForm form, RedirectAttributes redirect) {
        areas.decide(id, form);
        Flash.success(redirect, "priorityarea.decided");
        return "redirect:/prioriterade-omraden/{id}";
    }
}
