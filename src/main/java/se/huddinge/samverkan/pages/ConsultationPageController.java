package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.life.ConsultedService;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.consultation.ConsultationService;

/** What can be read about one consultation. */
@Controller
@ForReaders
@RequestMapping("/avstamningar/{id}")
class ConsultationPageController {
    private final ConsultationService consultations;
    private final ConsultedService consulted;
    private final AuditTrail audit;

    ConsultationPageController(ConsultationService consultations, ConsultedService consulted, AuditTrail audit) {
        this.consultations = consultations;
        this.consulted = consulted;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        model.addAttribute("consultation", consultations.get(id));
        model.addAttribute("served", consulted.servedBy(id));
        return "pages/consultation";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var consultation = consultations.get(id);
        model.addAttribute("title", consultation.toString());
        model.addAttribute("back", consultation.address());
        model.addAttribute("prefix", "consultation");
        model.addAttribute("entries", audit.of(Consultation.SUBJECT, id));
        return "pages/history";
    }
}
