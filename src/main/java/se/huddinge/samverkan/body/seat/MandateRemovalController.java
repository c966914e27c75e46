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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A mandate that was given by mistake is taken away. */
@Controller
@ForWriters
@RequestMapping("/organ/{id}/ledamoter/{mandateId}/borttagning")
class MandateRemovalController {
    private final BodyService bodies;
    private final Mandates mandates;

    MandateRemovalController(BodyService bodies, Mandates mandates) {
        this.bodies = bodies;
        this.mandates = mandates;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long mandateId, Model model) {
        model.addAttribute("body", bodies.writable(id));
        model.addAttribute("mandate", mandates.removable(id, mandateId));
    }

    @GetMapping
    String ask(@ModelAttribute(name = "body", binding = false) Body body, Model model) {
        model.addAttribute("form", MandateRemovalForm.of(body, null));
        return "body/mandate-removal";
    }

    @PostMapping
    @FormView("body/mandate-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long mandateId,
            @Valid @ModelAttribute("form") MandateRemovalForm form,
            RedirectAttributes redirect) {
        mandates.remove(id, mandateId, form);
        Flash.success(redirect, "body.mandate-removed");
        return "redirect:/organ/{id}";
    }
}
