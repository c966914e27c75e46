package se.huddinge.samverkan.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.web.ListFilter;

/** What can be read about one body: who sits in it, today or on another day. */
@Controller
@ForReaders
@RequestMapping("/organ/{id}")
class BodyPageController {
    /** Who sat on the day; one that cannot be read is today. */
    record Then(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dag) {
        LocalDate or(LocalDate today) {
            var day = ListFilter.day(dag);
            return day == null ? today : day;
        }
    }

    private final BodyService bodies;
    private final AuditTrail audit;

    BodyPageController(BodyService bodies, AuditTrail audit) {
        this.bodies = bodies;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Then then, BindingResult ignored, Model model) {
        var page = bodies.whole(id, then.or(bodies.today()));
        model.addAttribute("page", page);
        model.addAttribute("body", page.body());
        return "pages/body";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var body = bodies.get(id);
        model.addAttribute("title", body.getName());
        model.addAttribute("back", body.address());
        model.addAttribute("prefix", "body");
        model.addAttribute("entries", audit.of(Body.SUBJECT, id));
        return "pages/history";
    }
}
