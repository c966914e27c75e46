package se.huddinge.samverkan.contact;

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

/** First who she is besides, then what is kept. */
@Controller
@ForWriters
@RequestMapping("/kontakter/{id}/sammanslagning")
class MergingController {
    private final ContactService contacts;
    private final Mergings mergings;

    MergingController(ContactService contacts, Mergings mergings) {
        this.contacts = contacts;
        this.mergings = mergings;
    }

    @ModelAttribute("person")
    Person person(@PathVariable Long id) {
        return contacts.get(id);
    }

    @GetMapping
    String choose(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Long kept,
            Model model) {
        var merged = mergings.merged(id);
        var other = mergings.kept(merged, kept);
        model.addAttribute("text", text);
        model.addAttribute("candidates", mergings.candidates(merged, text));
        if (other == null) return "contact/candidates";
        model.addAttribute("form", MergingForm.of(merged, other));
        return "contact/merging";
    }

    @PostMapping
    @FormView("contact/merging")
    String merge(@PathVariable Long id, @Valid @ModelAttribute("form") MergingForm form, RedirectAttributes redirect) {
        mergings.merge(id, form);
        Flash.success(redirect, "contact.merged", form.name());
        return "redirect:/kontakter/" + form.keptId();
    }
}
