package se.huddinge.samverkan.notice;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** To follow a record, or not to: one press on its page. */
@Controller
@ForReaders
@RequestMapping(
        "/{path:avtal|projekt|aktiviteter|resultat|larosaten|forvaltningar|partner|ideer|fragor|prioriterade-omraden|organ|forskningsmiljoer}/{id}/foljning")
class FollowController {
    private final Follows follows;

    FollowController(Follows follows) {
        this.follows = follows;
    }

    @ModelAttribute
    void around(@PathVariable String path, @PathVariable Long id, Model model) {
        model.addAttribute("follow", follows.of(Kind.at(path).orElseThrow(), id));
    }

    @GetMapping
    String ask() {
        return "notice/following";
    }

    @PostMapping
    @FormView("notice/following")
    String say(
            @PathVariable String path,
            @PathVariable Long id,
            @Valid @ModelAttribute("form") FollowForm form,
            RedirectAttributes redirect) {
        follows.say(Kind.at(path).orElseThrow(), id, form.following());
        Flash.success(redirect, form.following() ? "notice.followed" : "notice.unfollowed");
        return "redirect:/{path}/{id}";
    }
}
