package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.placement.inquiry.Inquiry;
import se.huddinge.samverkan.placement.inquiry.InquiryService;

/** What can be read about one inquiry. */
@Controller
@ForReaders
@RequestMapping("/platser/forfragningar/{id}")
class InquiryPageController {
    private final InquiryService inquiries;
    private final AuditTrail audit;

    InquiryPageController(InquiryService inquiries, AuditTrail audit) {
        this.inquiries = inquiries;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var inquiry = inquiries.get(id);
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("writable", inquiries.isWritable(inquiry));
        return "pages/inquiry";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var inquiry = inquiries.get(id);
        model.addAttribute("title", inquiry.getTopic());
        model.addAttribute("back", inquiry.address());
        model.addAttribute("prefix", "placement");
        model.addAttribute("entries", audit.of(Inquiry.SUBJECT, id));
        return "pages/history";
    }
}
