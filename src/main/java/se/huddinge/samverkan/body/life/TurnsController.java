package se.huddinge.samverkan.body.life;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.FormRows;
import se.huddinge.samverkan.body.Side;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/organ/{id}/ordforandeskap")
class TurnsController {
    private final BodyService bodies;
    private final BodyLife life;

    TurnsController(BodyService bodies, BodyLife life) {
        this.bodies = bodies;
        this.life = life;
    }

    @InitBinder("form")
    void look(WebRequest request) {
        FormRows.requireOurs(request.getParameterMap().keySet());
    }

    @ModelAttribute("body")
    Body body(@PathVariable Long id) {
        var body = bodies.writable(id);
        body.requireMandates();
        return body;
    }

    @ModelAttribute("sides")
    Side[] sides() {
        return Side.values();
    }

    @GetMapping
    String edit(@ModelAttribute(name = "body", binding = false) Body body, Model model) {
        model.addAttribute("form", TurnsForm.of(body));
        return "body/turns";
    }

    @PostMapping
    @FormView("body/turns")
    String save(@PathVariable Long id, @Valid @ModelAttribute("form") TurnsForm form, RedirectAttributes redirect) {
        life.alternate(id, form);
        Flash.success(redirect, "body.turns-saved");
        return "redirect:/organ/{id}";
    }
}
