package se.huddinge.samverkan.body.seat;

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
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/organ/{id}/ledamoter/{mandateId}/avslut")
class MandateEndController {
    private final BodyService bodies;
    private final Mandates mandates;
    private final SeatChoices choices;

    MandateEndController(BodyService bodies, Mandates mandates, SeatChoices choices) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.choices = choices;
    }

    @ModelAttribute("body")
    Body body(@PathVariable Long id) {
        return bodies.writable(id);
    }

    @ModelAttribute("mandate")
    Mandate mandate(@PathVariable Long id, @PathVariable Long mandateId) {
        return mandates.get(id, mandateId);
    }

    @ModelAttribute("removable")
    boolean removable(@PathVariable Long id, @PathVariable Long mandateId) {
        return mandates.isRemovable(mandates.get(id, mandateId));
    }

    @ModelAttribute("choices")
    SeatChoices choices() {
        return choices;
    }

    @GetMapping
    String blank(
            @ModelAttribute(name = "body", binding = false) Body body,
            @ModelAttribute(name = "mandate", binding = false) Mandate mandate,
            Model model) {
        model.addAttribute("form", MandateEndForm.of(body, mandate, bodies.today()));
        return "body/mandate-end";
    }

    @PostMapping
    @FormView("body/mandate-end")
    String end(
            @PathVariable Long id,
            @PathVariable Long mandateId,
            @Valid @ModelAttribute("form") MandateEndForm form,
            RedirectAttributes redirect) {
        mandates.end(id, mandateId, form);
        Flash.success(redirect, "body.mandate-ended");
        return "redirect:/organ/{id}";
    }
}
