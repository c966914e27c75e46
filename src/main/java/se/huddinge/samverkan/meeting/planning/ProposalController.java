package se.huddinge.samverkan.meeting.planning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.agenda.FirstItems;
import se.huddinge.samverkan.web.FormView;
import se.huddinge.samverkan.web.Ids;

/** What was chosen of a proposed agenda fills in the form. */
@Controller
@ForWriters
@RequestMapping("/moten/forslag")
class ProposalController {
    private final PlanChoices choices;
    private final FirstItems items;

    ProposalController(PlanChoices choices, FirstItems items) {
        this.choices = choices;
        this.items = items;
    }

    /** Nothing is saved: it is shown to be gone through. The lines are asked for as they were sent, with their commas. */
    @PostMapping
    @FormView("meeting/form")
    String read(
            @RequestParam(required = false) @Nullable Long academyId,
            @RequestParam(required = false) @Nullable Set<Long> agreementIds,
            @RequestParam(required = false) @Nullable Set<Long> projectIds,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("items", items);
        model.addAttribute(
                "form",
                PlanForm.about(
                        academyId,
                        choices.home(),
                        sent.getOrDefault("line", List.of()),
                        Ids.of(agreementIds),
                        Ids.of(projectIds)));
        return "meeting/form";
    }
}
