package se.huddinge.samverkan.watch.handling;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueAddress;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Later, somebody else's, or done: each a small page under the thing. */
@Controller
@ForReaders
@RequestMapping(DueAddress.PATTERN)
class DueHandlingController {
    private static final String BACK = "redirect:/att-gora";

    private final Handlings handlings;
    private final Positions positions;

    DueHandlingController(Handlings handlings, Positions positions) {
        this.handlings = handlings;
        this.positions = positions;
    }

    @ModelAttribute("positions")
    List<PositionRow> positions() {
        return positions.responsible().stream()
                .filter(row -> Handlings.isAsked(row.kind()))
                .toList();
    }

    @ModelAttribute("key")
    DueKey key(@PathVariable String kind, @PathVariable String item, @PathVariable String day) {
        return new DueAddress(kind, item, day).key();
    }

    @ModelAttribute("due")
    @Nullable
    Due due(@PathVariable String kind, @PathVariable String item, @PathVariable String day) {
        return handlings.waiting(key(kind, item, day));
    }

    @GetMapping("/senare")
    String later(@ModelAttribute(name = "key", binding = false) DueKey key, Model model) {
        return show(key, model, "later", LaterForm.of(handlings.said(key)));
    }

    @PostMapping("/senare")
    @FormView("watch/later")
    String putOff(
            @ModelAttribute(name = "key", binding = false) DueKey key,
            @Valid @ModelAttribute("form") LaterForm form,
            RedirectAttributes redirect) {
        handlings.putOff(key, form);
        Flash.success(redirect, "watch.put-off", form.until().toString());
        return BACK;
    }

    @GetMapping("/overlat")
    String over(@ModelAttribute(name = "key", binding = false) DueKey key, Model model) {
        return show(key, model, "hand-over", HandOverForm.of(handlings.said(key)));
    }

    @PostMapping("/overlat")
    @FormView("watch/hand-over")
    String handOver(
            @ModelAttribute(name = "key", binding = false) DueKey key,
            @Valid @ModelAttribute("form") HandOverForm form,
            RedirectAttributes redirect) {
        handlings.handOver(key, form);
        Flash.success(redirect, "watch.handed-over");
        return BACK;
    }

    @GetMapping("/klart")
    String done(@ModelAttribute(name = "key", binding = false) DueKey key, Model model) {
        return show(key, model, "done", DoneForm.of(handlings.said(key)));
    }

    @PostMapping("/klart")
    @FormView("watch/done")
    String finish(
            @ModelAttribute(name = "key", binding = false) DueKey key,
            @Valid @ModelAttribute("form") DoneForm form,
            RedirectAttributes redirect) {
        handlings.finish(key, form);
        Flash.success(redirect, "watch.finished");
        return BACK;
    }

    private String show(DueKey key, Model model, String view, HandlingForm form) {
        handlings.handleable(key);
        model.addAttribute("form", form);
        return "watch/" + view;
    }
}
