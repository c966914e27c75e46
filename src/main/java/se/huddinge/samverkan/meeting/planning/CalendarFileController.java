package se.huddinge.samverkan.meeting.planning;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.agenda.FirstItems;
import se.huddinge.samverkan.office.IcsReader;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.web.FormView;

/** A meeting that is booked in a calendar fills in the form. */
@Controller
@ForWriters
@RequestMapping("/moten/kalenderfil")
class CalendarFileController {
    private final PlanChoices choices;
    private final FirstItems items;
    private final Clock clock;

    CalendarFileController(PlanChoices choices, FirstItems items, Clock clock) {
        this.choices = choices;
        this.items = items;
        this.clock = clock;
    }

    @ModelAttribute("choices")
    PlanChoices choices() {
        return choices;
    }

    @ModelAttribute("items")
    FirstItems items() {
        return items;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", CalendarFileForm.blank());
        return "meeting/calendar-file";
    }

    /** Nothing is saved: what the file says is shown to be gone through. */
    @PostMapping
    @FormView("meeting/calendar-file")
    String read(@Valid @ModelAttribute("form") CalendarFileForm form, Model model) throws IOException {
        var invitation = IcsReader.read(form.file().getBytes(), clock.getZone())
                .orElseThrow(() -> new FieldException("file", "meeting.calendar-file.unreadable"));
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", PlanForm.of(invitation, choices.home()));
        return "meeting/form";
    }
}
