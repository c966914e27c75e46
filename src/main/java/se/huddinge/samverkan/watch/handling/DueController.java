package se.huddinge.samverkan.watch.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.watch.DueAddress;

/** One thing that is due: what it is, who has it, what was said of it, and what can be done. */
@Controller
@ForReaders
@RequestMapping(DueAddress.PATTERN)
class DueController {
    private final Handlings handlings;
    private final Trails trails;
    private final Clock clock;

    DueController(Handlings handlings, Trails trails, Clock clock) {
        this.handlings = handlings;
        this.trails = trails;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String kind, @PathVariable String item, @PathVariable String day, Model model) {
        var due = handlings.due(new DueAddress(kind, item, day).key());
        model.addAttribute("due", due);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("handleable", handlings.isHandleable(due));
        model.addAttribute("said", handlings.said(due.key()));
        model.addAttribute("trail", trails.of(due.key()));
        return "watch/due";
    }
}
