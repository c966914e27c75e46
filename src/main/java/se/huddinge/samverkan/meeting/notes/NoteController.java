package se.huddinge.samverkan.meeting.notes;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Outcome;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What is said about one item: saved with a button, or as one writes. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter/{itemId}/anteckning")
class NoteController {
    /** Sent by who saves as one writes, and answered with the version to go on from. */
    private static final String AS_WRITTEN = "X-As-Written";

    private final Notes notes;
    private final MeetingService meetings;

    NoteController(Notes notes, MeetingService meetings) {
        this.notes = notes;
        this.meetings = meetings;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long itemId, Model model) {
        model.addAttribute("meeting", notes.ongoing(id));
        model.addAttribute("item", meetings.item(id, itemId));
        model.addAttribute("outcomes", Outcome.values());
    }

    @GetMapping
    String show(@PathVariable Long id, @PathVariable Long itemId, Model model) {
        model.addAttribute("form", NoteForm.of(notes.get(id, itemId)));
        return "meeting/note";
    }

    @PostMapping(headers = "!" + AS_WRITTEN)
    @FormView("meeting/note")
    String write(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") NoteForm form,
            RedirectAttributes redirect) {
        notes.write(id, itemId, form);
        Flash.success(redirect, "meeting.note-saved");
        return "redirect:/moten/{id}/anteckningar#punkt-{itemId}";
    }

    @PostMapping(headers = AS_WRITTEN)
    @FormView("meeting/note")
    void writeOn(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") NoteForm form,
            HttpServletResponse response) {
        var version = notes.write(id, itemId, form).getVersion();
        response.setHeader("X-Version", String.valueOf(version));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
