package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/uppsagning")
class NoticeController {
    private static final int LAST_YEAR = 2199;

    private final NoticeService notices;
    private final Clock clock;

    NoticeController(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Asked before it is received: what it will come to if it came on that day. */
    @ModelAttribute
    void show(
            @PathVariable Long id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate receivedOn,
            Model model) {
        var agreement = notices.shown(id);
        var today = LocalDate.now(clock);
        var asked = receivedOn == null || receivedOn.getYear() < 1900 || receivedOn.getYear() > LAST_YEAR
                ? today
                : receivedOn;
        model.addAttribute("agreement", agreement);
        model.addAttribute("givers", notices.givers(id));
        model.addAttribute("asked", asked);
        model.addAttribute("foreseen", notices.foreseen(agreement, asked));
    }

    @GetMapping
    String blank(@PathVariable Long id, @ModelAttribute("asked") LocalDate asked, Model model) {
        model.addAttribute("form", NoticeForm.blank(notices.noticeable(id), asked));
        return "agreement/notice";
    }

    @PostMapping
    @FormView("agreement/notice")
    String receive(@PathVariable Long id, @Valid @ModelAttribute("form") NoticeForm form, RedirectAttributes redirect) {
        notices.receive(id, form);
        Flash.success(redirect, "agreement.notice-received");
        return "redirect:/avtal/{id}";
    }
}
