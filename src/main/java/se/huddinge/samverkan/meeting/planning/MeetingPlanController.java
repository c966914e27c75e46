package se.huddinge.samverkan.meeting.planning;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.agenda.FirstItems;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten")
class MeetingPlanController {
    private final MeetingService meetings;
    private final MeetingPlanning planning;
    private final PlanChoices choices;
    private final FirstItems items;

    MeetingPlanController(MeetingService meetings, MeetingPlanning planning, PlanChoices choices, FirstItems items) {
        this.meetings = meetings;
        this.planning = planning;
        this.choices = choices;
        this.items = items;
    }

    @ModelAttribute
    void around(@PathVariable(required = false) @Nullable Long id, Model model) {
        model.addAttribute("choices", choices);
        model.addAttribute("items", items);
        if (id != null) model.addAttribute("meeting", meetings.ahead(id));
    }

    @GetMapping("/nytt")
    String blank(
            @RequestParam(required = false) @Nullable Long larosate,
            @RequestParam(required = false) @Nullable Long organ,
            Model model) {
        model.addAttribute("form", PlanForm.blank(choices.home(), organ, larosate));
        return "meeting/form";
    }

    @PostMapping
    @FormView("meeting/form")
    String plan(@Valid @ModelAttribute("form") PlanForm form, RedirectAttributes redirect) {
        var meeting = planning.plan(form);
        Flash.success(redirect, "meeting.planned");
        return "redirect:" + meeting.address();
    }

    @GetMapping("/{id}/redigera")
    String edit(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", PlanForm.of(meeting));
        return "meeting/form";
    }

    @PostMapping("/{id}")
    @FormView("meeting/form")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") PlanForm form, RedirectAttributes redirect) {
        planning.revise(id, form);
        Flash.success(redirect, "meeting.revised");
        return "redirect:/moten/{id}";
    }
}
