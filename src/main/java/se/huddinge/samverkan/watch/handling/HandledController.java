package se.huddinge.samverkan.watch.handling;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What has been handled, to be looked up or taken back. */
@Controller
@ForReaders
@RequestMapping("/att-gora/hanterat")
class HandledController {
    private final Handled handled;
    private final HandledTable table;
    private final Handlings handlings;

    HandledController(Handled handled, HandledTable table, Handlings handlings) {
        this.handled = handled;
        this.table = table;
        this.handlings = handlings;
    }

    @GetMapping
    String list(HandledFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("all", Said.values());
        model.addAttribute("rows", handled.find(filter));
        return "watch/handled";
    }

    @GetMapping(params = "format")
    void export(
            HandledFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        Download.send(table.of(handled.all(filter)), format, response);
    }

    @GetMapping("/{id}/angra")
    String confirm(@PathVariable Long id, @RequestParam Said what, Model model) {
        var handling = handlings.get(id);
        model.addAttribute("title", handling.getTitle());
        model.addAttribute("form", new UndoForm(what, handling.getVersion()));
        return "watch/undo";
    }

    @PostMapping("/{id}/angra")
    @FormView("watch/undo")
    String undo(@PathVariable Long id, @Valid @ModelAttribute("form") UndoForm form, RedirectAttributes redirect) {
        handlings.undo(id, form);
        Flash.success(redirect, "watch.undone");
        return "redirect:/att-gora/hanterat";
    }
}
