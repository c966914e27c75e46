package se.huddinge.samverkan.reporting.contribution;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.round.Standings;

/** What one unit tells in a round. */
@Controller
@ForReaders
@RequestMapping("/rapporter/{id}/bidrag/{unitId}")
class ContributionPageController {
    private final Contributions contributions;
    private final Standings standings;
    private final Figures figures;

    ContributionPageController(Contributions contributions, Standings standings, Figures figures) {
        this.contributions = contributions;
        this.standings = standings;
        this.figures = figures;
    }

    @GetMapping
    String show(@PathVariable Long id, @PathVariable Long unitId, Model model) {
        var contribution = contributions.get(id, unitId);
        model.addAttribute("contribution", contribution);
        model.addAttribute("standing", standings.of(contribution));
        model.addAttribute("figures", figures.of(contribution));
        model.addAttribute("coordinator", standings.isCoordinator());
        return "reporting/contribution";
    }
}
