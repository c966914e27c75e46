package se.huddinge.samverkan.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.contact.Affiliation;
import se.huddinge.samverkan.contact.ContactService;

/** All that one wants to know before the next meeting with an academy. */
@Controller
@ForReaders
@RequestMapping("/larosaten/{id}/mote")
class DialoguePreparationController {
    private final AcademyService academies;
    private final DialogueList dialogues;
    private final Topics topics;
    private final ContactService contacts;
    private final Clock clock;

    DialoguePreparationController(
            AcademyService academies, DialogueList dialogues, Topics topics, ContactService contacts, Clock clock) {
        this.academies = academies;
        this.dialogues = dialogues;
        this.topics = topics;
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("academy", academies.get(id));
        model.addAttribute("dialogue", dialogues.of(id));
        model.addAttribute("topics", topics.with(id));
        model.addAttribute(
                "officers",
                contacts.atAcademy(id).stream()
                        .filter(row -> row.kind() == Affiliation.Kind.OFFICER && row.actsBetween(today, today))
                        .toList());
        return "dialogue/agenda";
    }
}
