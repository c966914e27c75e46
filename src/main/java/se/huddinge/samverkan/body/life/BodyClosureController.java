package se.huddinge.samverkan.body.life;

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

@Controller
@ForWriters
@RequestMapping("/organ/{id}/nedlaggning")
class BodyClosureController {
    private final BodyService bodies;
    private final BodyLife life;

    BodyClosureController(BodyService bodies, BodyLife life) {
        this.bodies = bodies;
        this.life = life;
    }

    @ModelAttribute("body")
    Body body(@PathVariable Long id) {
        return bodies.writable(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "body", binding = false) Body body, Model model) {
        model.addAttribute("form", ClosureForm.of(body, bodies.today()));
        return "body/closure";
    }

    @PostMapping
    @FormView("body/closure")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") ClosureForm form, RedirectAttributes redirect) {
        life.close(id, form);
        Flash.success(redirect, "body.closed", form.lastDay().toString());
        return "redirect:/organ/{id}";
    }
}
