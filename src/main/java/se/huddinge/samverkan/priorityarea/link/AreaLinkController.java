package se.huddinge.samverkan.priorityarea.link;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Ties something to an area, from the area's page: chosen there, or proposed and confirmed. */
@Controller
@ForWriters
@RequestMapping("/prioriterade-omraden/{id}/kopplingar")
class AreaLinkController {
    private final LinkService links;
    private final LinkReader reader;

    AreaLinkController(LinkService links, LinkReader reader) {
        this.links = links;
        this.reader = reader;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @RequestParam LinkKind kind, Model model) {
        var area = links.open(id);
        model.addAttribute("area", area);
        model.addAttribute("kind", kind);
        model.addAttribute("records", reader.options(area, kind));
    }

    @GetMapping("/ny")
    String choose(@RequestParam LinkKind kind, Model model) {
        model.addAttribute("form", LinkForm.blank(kind));
        return "priorityarea/link";
    }

    @PostMapping
    @FormView("priorityarea/link")
    String link(@PathVariable Long id, @Valid @ModelAttribute("form") LinkForm form, RedirectAttributes redirect) {
        links.link(id, form);
        Flash.success(redirect, "priorityarea.linked");
        return "redirect:/prioriterade-omraden/{id}";
    }
}
