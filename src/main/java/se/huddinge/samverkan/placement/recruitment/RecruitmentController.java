package se.huddinge.samverkan.placement.recruitment;

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
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/platser/{unit}/rekryterade/{year}")
class RecruitmentController {
    private final RecruitmentService recruitments;

    RecruitmentController(RecruitmentService recruitments) {
        this.recruitments = recruitments;
    }

    @ModelAttribute("department")
    Unit department(@PathVariable Long unit, @PathVariable int year) {
        return recruitments.writable(unit, year);
    }

    @GetMapping
    String edit(@PathVariable Long unit, @PathVariable int year, Model model) {
        model.addAttribute("form", recruitments.form(unit, year));
        return "placement/recruitment";
    }

    @PostMapping
    @FormView("placement/recruitment")
    String estimate(
            @PathVariable Long unit,
            @PathVariable int year,
            @Valid @ModelAttribute("form") RecruitmentForm form,
            RedirectAttributes redirect) {
        recruitments.estimate(unit, year, form);
        Flash.success(redirect, "placement.estimated");
        return "redirect:/platser/rekryterade";
    }
}
