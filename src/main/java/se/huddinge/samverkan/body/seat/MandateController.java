package se.huddinge.samverkan.body.seat;

import jakarta.validation.Valid;
import java.util.List;
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
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/organ/{id}/ledamoter")
class MandateController {
    private final BodyService bodies;
    private final Mandates mandates;
    private final ContactService contacts;
    private final SeatChoices choices;

    MandateController(BodyService bodies, Mandates mandates, ContactService contacts, SeatChoices choices) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.contacts = contacts;
        this.choices = choices;
    }

    @ModelAttribute("body")
    Body body(@PathVariable Long id) {
        var body = bodies.writable(id);
        body.requireMandates();
        return body;
    }

    @ModelAttribute
    void around(
            @PathVariable Long id,
            @PathVariable(required = false) @Nullable Long mandateId,
            @RequestParam(required = false) @Nullable Long personId,
            Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("principals", mandates.principals(id, bodies.today()));
        if (mandateId != null) model.addAttribute("mandate", mandates.get(id, mandateId));
        model.addAttribute("person", mandates.chosen(personId));
    }

    @GetMapping("/ny")
    String blank(
            @ModelAttribute(name = "body", binding = false) Body body,
            @RequestParam(required = false) @Nullable Long personId,
            @RequestParam(required = false) @Nullable Long larosate,
            @RequestParam(required = false) @Nullable String sok,
            Model model) {
        var kind = larosate == null ? null : MemberKind.ACADEMY;
        var represents = larosate == null ? null : Represented.academy(larosate);
        model.addAttribute("sok", sok);
        model.addAttribute("larosate", larosate);
        model.addAttribute("found", sok == null ? List.of() : contacts.named(sok));
        model.addAttribute("form", MandateForm.blank(body, personId, kind, represents, bodies.today()));
        return "body/mandate";
    }

    @PostMapping
    @FormView("body/mandate")
    String give(@PathVariable Long id, @Valid @ModelAttribute("form") MandateForm form, RedirectAttributes redirect) {
        mandates.give(id, form);
        Flash.success(redirect, "body.mandate-given");
        return "redirect:/organ/{id}";
    }

    @GetMapping("/{mandateId}")
    String edit(
            @PathVariable Long id,
            @PathVariable Long mandateId,
            @ModelAttribute(name = "body", binding = false) Body body,
            Model model) {
        model.addAttribute("form", MandateForm.of(body, mandates.get(id, mandateId)));
        return "body/mandate";
    }

    @PostMapping("/{mandateId}")
    @FormView("body/mandate")
    String revise(
            @PathVariable Long id,
            @PathVariable Long mandateId,
            @Valid @ModelAttribute("form") MandateForm form,
            RedirectAttributes redirect) {
        mandates.revise(id, mandateId, form);
        Flash.success(redirect, "body.mandate-revised");
        return "redirect:/organ/{id}";
    }
}
