package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/uppsagning/aterkallelse")
class NoticeTakingBackController {
    private final AgreementService agreements;
    private final NoticeService notices;

    NoticeTakingBackController(AgreementService agreements, NoticeService notices) {
        this.agreements = agreements;
        this.notices = notices;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        model.addAttribute("form", NoticeTakingBackForm.blank(notices.noticed(id)));
        return "agreement/notice-withdrawal";
    }

    @PostMapping
    @FormView("agreement/notice-withdrawal")
    String takeBack(
            @PathVariable Long id,
            @Valid @ModelAttribute("form") NoticeTakingBackForm form,
            RedirectAttributes redirect) {
        notices.takeBack(id, form);
        Flash.success(redirect, "agreement.notice-taken-back");
        return "redirect:/avtal/{id}";
    }
}
