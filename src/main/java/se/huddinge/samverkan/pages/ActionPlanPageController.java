package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.actionplan.ActionPlan;
import se.huddinge.samverkan.actionplan.ActionPlanService;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.project.listing.ProjectList;

/** What can be read about one unit's plan of one year. */
@Controller
@ForReaders
@RequestMapping("/handlingsplaner/{id}")
class ActionPlanPageController {
    private final ActionPlanService plans;
    private final ProjectList projects;
    private final AuditTrail audit;
    private final Clock clock;

    ActionPlanPageController(ActionPlanService plans, ProjectList projects, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = plans.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("plan", page.plan());
        model.addAttribute("projects", projects.ofPlan(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "pages/actionplan";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var plan = plans.get(id);
        model.addAttribute("title", plan.getUnit().getName() + " " + plan.getYear());
        model.addAttribute("back", plan.address());
        model.addAttribute("prefix", "actionplan");
        model.addAttribute("entries", audit.of(ActionPlan.SUBJECT, id));
        return "pages/history";
    }
}
