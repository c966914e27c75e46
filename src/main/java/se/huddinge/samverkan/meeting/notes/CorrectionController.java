package se.huddinge.samverkan.meeting.notes;

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
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter/{itemId}/rattelse")
class CorrectionController {
    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long itemId, Model model) {
        model.addAttribute("meeting", corrections.locked(id));
        model.addAttribute("item", corrections.point(id, itemId).item());
    }

    @GetMapping
    String ask(
            @PathVariable Long itemId,
            @ModelAttribute(name = "meeting", binding = false) Meeting meeting,
            Model model) {
        model.addAttribute("form", CorrectionForm.of(meeting, corrections.point(meeting.getId(), itemId)));
        return "meeting/correction";
    }

    @PostMapping
    @FormView("meeting/correction")
    String correct(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") CorrectionForm form,
            RedirectAttributes redirect) {
        corrections.correct(id, itemId, form);
        Flash.success(redirect, "meeting.corrected-now");
        return "redirect:/moten/{id}";
    }
}
