package se.huddinge.samverkan.notice;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** All that was shown is read, when its reader says so: to look is not to have read. */
@Controller
@ForReaders
@RequestMapping("/handelser/lasta")
class ReadController {
    private final ReadMarks marks;

    ReadController(ReadMarks marks) {
        this.marks = marks;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", marks.upToNow());
        return "notice/read";
    }

    @PostMapping
    @FormView("notice/read")
    String read(@Valid @ModelAttribute("form") ReadForm form, RedirectAttributes redirect) {
        marks.read(form);
        Flash.success(redirect, "notice.all-read");
        return "redirect:/handelser";
    }
}
