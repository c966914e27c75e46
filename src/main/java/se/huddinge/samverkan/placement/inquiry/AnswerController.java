package se.huddinge.samverkan.placement.inquiry;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/platser/forfragningar/{id}/svar")
class AnswerController {
    private final InquiryService inquiries;

    AnswerController(InquiryService inquiries) {
        this.inquiries = inquiries;
    }

    @ModelAttribute("inquiry")
    Inquiry inquiry(@PathVariable Long id) {
        return inquiries.get(id);
    }

    @ModelAttribute("outcomes")
    Inquiry.Outcome[] outcomes() {
        return Inquiry.Outcome.values();
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", inquiries.answer(inquiries.open(id)));
        return "placement/answer";
    }

    @PostMapping
    @FormView("placement/answer")
    String answer(@PathVariable Long id, @Valid @ModelAttribute("form") AnswerForm form, RedirectAttributes redirect) {
        inquiries.answer(id, form);
        Flash.success(redirect, "placement.inquiry-answered");
        return "redirect:/platser/forfragningar/{id}";
    }
}
