package se.huddinge.samverkan.watch.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForAnyone;
import se.huddinge.samverkan.web.FormView;

/** Behind a link in a letter: one question, one button. Opening it changes nothing, for mail programs open links too. */
@Controller
@ForAnyone
@RequestMapping(AnswerLinks.PATH + "/{token}")
class LetterAnswerController {
    private final Answers answers;

    LetterAnswerController(Answers answers) {
        this.answers = answers;
    }

    /** The address is the key: it is told to nobody. */
    @ModelAttribute("question")
    Question question(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return answers.ask(token);
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "question", binding = false) Question question,
            HttpServletResponse response,
            Model model) {
        if (question.isGone()) response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("form", AnswerForm.blank());
        return "watch/answer";
    }

    @PostMapping
    @FormView("watch/answer")
    String give(@PathVariable String token, @Valid @ModelAttribute("form") AnswerForm form) {
        answers.give(token, form);
        return "redirect:" + AnswerLinks.PATH + "/{token}";
    }
}
