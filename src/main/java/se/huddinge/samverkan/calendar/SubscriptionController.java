package se.huddinge.samverkan.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Where somebody gets the address of her calendar, a new one, or none. */
@Controller
@ForReaders
@RequestMapping("/konto/kalender")
class SubscriptionController {
    private final Feeds feeds;
    private final CurrentUser user;
    private final String address;

    SubscriptionController(Feeds feeds, CurrentUser user, @Value("${samverkan.address}") String address) {
        this.feeds = feeds;
        this.user = user;
        this.address = address;
    }

    @GetMapping
    String show(Model model) {
        feeds.openedOn(me()).ifPresent(day -> model.addAttribute("opened", day));
        return "calendar/subscription";
    }

    /** Answers with the address itself: after a redirect it would have to be kept somewhere until shown. */
    @PostMapping
    @FormView("calendar/subscription")
    String open(Model model) {
        model.addAttribute("link", address + "/kalender/" + feeds.open(me()) + ".ics");
        return "calendar/opened";
    }

    @GetMapping("/borttagning")
    String ask() {
        return feeds.openedOn(me()).isPresent() ? "calendar/closing" : "redirect:/konto/kalender";
    }

    @PostMapping("/borttagning")
    @FormView("calendar/closing")
    String close(RedirectAttributes redirect) {
        feeds.close(me());
        Flash.success(redirect, "calendar.closed");
        return "redirect:/konto/kalender";
    }

    private Long me() {
        return user.account().orElseThrow().getId();
    }
}
