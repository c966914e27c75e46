package se.huddinge.samverkan.statusupdate;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForContactPerson;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A department answers: in two questions, or with one press. */
@Controller
@ForContactPerson
@RequestMapping("/lagesrapporter/{id}")
class StatusAnswerController {
    private final StatusUpdates updates;

    StatusAnswerController(StatusUpdates updates) {
        this.updates = updates;
    }

    @ModelAttribute("update")
    StatusUpdate update(@PathVariable Long id) {
        return updates.get(id);
    }

    @ModelAttribute("lights")
    Light[] lights() {
        return Light.values();
    }

    @GetMapping("/svar")
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", AnswerForm.of(updates.answerable(id)));
        return "statusupdate/answer";
    }

    @PostMapping("/svar")
    @FormView("statusupdate/answer")
    String answer(@PathVariable Long id, @Valid @ModelAttribute("form") AnswerForm form, RedirectAttributes redirect) {
        updates.answer(id, form);
        Flash.success(redirect, "statusupdate.answered");
        return "redirect:/lagesrapporter/{id}";
    }

    @GetMapping("/inget-nytt")
    String confirm(@PathVariable Long id, Model model) {
        model.addAttribute("form", StepForm.of(updates.answerable(id)));
        return "statusupdate/nothing-new";
    }

    @PostMapping("/inget-nytt")
    @FormView("statusupdate/nothing-new")
    String nothingNew(
            @PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        updates.nothingNew(id, form);
        Flash.success(redirect, "statusupdate.nothing-new-said");
        return "redirect:/lagesrapporter/{id}";
    }
}
