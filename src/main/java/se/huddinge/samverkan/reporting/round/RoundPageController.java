package se.huddinge.samverkan.reporting.round;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.reporting.RoundService;

/** One round: who is where, what it asks for, and when. */
@Controller
@ForReaders
@RequestMapping("/rapporter/{id}")
class RoundPageController {
    private final RoundService rounds;
    private final Standings standings;
    private final StandingTable table;
    private final ContributionAccess access;
    private final Clock clock;

    RoundPageController(
            RoundService rounds, Standings standings, StandingTable table, ContributionAccess access, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var round = rounds.get(id);
        var all = standings.of(id);
        model.addAttribute("round", round);
        model.addAttribute("standings", all);
        model.addAttribute("shares", Share.of(all));
        model.addAttribute("legal", LegalTime.of(round));
        model.addAttribute("coordinator", access.isCoordinator());
        model.addAttribute("today", LocalDate.now(clock));
        return "reporting/round";
    }

    @GetMapping(params = "format")
    void export(@PathVariable Long id, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(standings.of(rounds.get(id).getId())), format, response);
    }
}
