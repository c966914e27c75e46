package se.huddinge.samverkan.statusupdate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.activity.Silence;
import se.huddinge.samverkan.organisation.Positions;

/** Who has answered and who has not, what is needed, and who has nothing to show for weeks. */
@Controller
@ForReaders
@RequestMapping("/lagesrapporter")
class StatusOverviewController {
    private final StatusRounds rounds;
    private final StatusUpdates updates;
    private final CadenceService cadences;
    private final Silence silence;
    private final Positions positions;
    private final CurrentUser user;
    private final Clock clock;

    StatusOverviewController(
            StatusRounds rounds,
            StatusUpdates updates,
            CadenceService cadences,
            Silence silence,
            Positions positions,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.updates = updates;
        this.cadences = cadences;
        this.silence = silence;
        this.positions = positions;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var today = LocalDate.now(clock);
        rounds.latest().ifPresent(round -> {
            model.addAttribute("round", round);
            model.addAttribute("answers", rounds.answers(round.getId()));
        });
        model.addAttribute("rounds", rounds.recent());
        model.addAttribute("needs", updates.waitingNeeds());
        model.addAttribute("next", cadences.get().nextAfter(today).orElse(null));
        model.addAttribute("silent", user.has(Role.COORDINATOR) ? silence.shown() : List.of());
        model.addAttribute("contactPersons", positions.contactPersonsByUnit());
        model.addAttribute("today", today);
        return "statusupdate/overview";
    }
}
