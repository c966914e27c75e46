package se.huddinge.samverkan.statusupdate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/lagesrapporter/omgangar")
class StatusRoundController {
    private final StatusRounds rounds;
    private final StatusUpdateTable answers;

    StatusRoundController(StatusRounds rounds, StatusUpdateTable answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    /** Who has answered in one of them, and what. */
    @ForReaders
    @GetMapping(path = "/{id}", params = "format")
    void answers(@PathVariable Long id, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(answers.of(rounds.answers(rounds.get(id).getId())), format, response);
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("open", rounds.open().orElse(null));
        model.addAttribute("form", rounds.blank());
        return "statusupdate/round";
    }

    @PostMapping
    @FormView("statusupdate/round")
    String ask(@Valid @ModelAttribute("form") RoundForm form, RedirectAttributes redirect) {
        rounds.ask(form);
        Flash.success(redirect, "statusupdate.asked");
        return "redirect:/lagesrapporter";
    }

    @GetMapping("/{id}/avslut")
    String confirm(@PathVariable Long id, Model model) {
        var round = rounds.get(id);
        round.requireOpen();
        model.addAttribute("form", StepForm.of(round));
        return "statusupdate/closing";
    }

    @PostMapping("/{id}/avslut")
    @FormView("statusupdate/closing")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        rounds.close(id, form);
        Flash.success(redirect, "statusupdate.closed");
        return "redirect:/lagesrapporter/omgangar/{id}";
    }
}
