package se.huddinge.samverkan.priorityarea.link;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What was tied wrongly, or lies there no more, is untied. */
@Controller
@ForWriters
@RequestMapping("/prioriterade-omraden/{id}/kopplingar/{linkId}/borttagning")
class UnlinkController {
    private final LinkService links;
    private final Records records;

    UnlinkController(LinkService links, Records records) {
        this.links = links;
        this.records = records;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long linkId, Model model) {
        var link = links.removable(id, linkId);
        model.addAttribute("area", link.getArea());
        model.addAttribute("link", link);
        model.addAttribute(
                "record", records.title(link.getKind(), link.getRecordId()).orElseThrow());
    }

    @GetMapping
    String ask(@ModelAttribute(name = "link", binding = false) AreaLink link, Model model) {
        model.addAttribute("form", UnlinkForm.of(link));
        return "priorityarea/unlink";
    }

    @PostMapping
    @FormView("priorityarea/unlink")
    String unlink(
            @PathVariable Long id,
            @PathVariable Long linkId,
            @Valid @ModelAttribute("form") UnlinkForm form,
            RedirectAttributes redirect) {
        links.unlink(id, linkId, form);
        Flash.success(redirect, "priorityarea.unlinked");
        return "redirect:/prioriterade-omraden/{id}";
    }
}
