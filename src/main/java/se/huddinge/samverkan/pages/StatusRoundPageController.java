package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.statusupdate.Cadence;
import se.huddinge.samverkan.statusupdate.CadenceService;
import se.huddinge.samverkan.statusupdate.StatusRound;
import se.huddinge.samverkan.statusupdate.StatusRounds;

/** What can be read about one round, and about how often there is one. */
@Controller
@RequestMapping("/lagesrapporter")
class StatusRoundPageController {
    private final StatusRounds rounds;
    private final CadenceService cadences;
    private final Positions positions;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    StatusRoundPageController(
            StatusRounds rounds,
            CadenceService cadences,
            Positions positions,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.rounds = rounds;
        this.cadences = cadences;
        this.positions = positions;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @ForReaders
    @GetMapping("/omgangar/{id}")
    String show(@PathVariable Long id, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("answers", rounds.answers(id));
        model.addAttribute("contactPersons", positions.contactPersonsByUnit());
        model.addAttribute("today", LocalDate.now(clock));
        return "pages/status-round";
    }

    @ForReaders
    @GetMapping("/omgangar/{id}/historik")
    String history(@PathVariable Long id, Model model) {
        var round = rounds.get(id);
        model.addAttribute("title", said("statusupdate.round-of", round.getOpenedOn()));
        model.addAttribute("back", round.address());
        model.addAttribute("prefix", "statusupdate");
        model.addAttribute("entries", audit.of(StatusRound.SUBJECT, id));
        return "pages/history";
    }

    @ForCoordinator
    @GetMapping("/takt/historik")
    String cadenceHistory(Model model) {
        model.addAttribute("title", said("statusupdate.cadence"));
        model.addAttribute("back", "/lagesrapporter/takt");
        model.addAttribute("prefix", "statusupdate");
        model.addAttribute("entries", audit.of(Cadence.SUBJECT, cadences.get().subjectId()));
        return "pages/history";
    }

    private String said(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
