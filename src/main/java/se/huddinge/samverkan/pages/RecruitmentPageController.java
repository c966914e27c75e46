package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.placement.recruitment.Recruitment;
import se.huddinge.samverkan.placement.recruitment.RecruitmentService;
import se.huddinge.samverkan.shared.NotFoundException;

/** How a department's estimate of a year came about. */
@Controller
@ForReaders
class RecruitmentPageController {
    private final RecruitmentService recruitments;
    private final UnitService units;
    private final AuditTrail audit;

    RecruitmentPageController(RecruitmentService recruitments, UnitService units, AuditTrail audit) {
        this.recruitments = recruitments;
        this.units = units;
        this.audit = audit;
    }

    @GetMapping("/platser/{unit}/rekryterade/{year}/historik")
    String history(@PathVariable Long unit, @PathVariable int year, Model model) {
        var estimate = recruitments.of(unit, year).orElseThrow(() -> new NotFoundException(Recruitment.SUBJECT, unit));
        model.addAttribute("title", units.get(unit).getName() + " " + year);
        model.addAttribute("back", "/platser/rekryterade");
        model.addAttribute("prefix", "placement");
        model.addAttribute("entries", audit.of(Recruitment.SUBJECT, estimate.getId()));
        return "pages/history";
    }
}
