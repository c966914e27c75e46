package se.huddinge.samverkan.priorityarea.link;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Ties something to an area, from its own page. */
@Controller
@ForWriters
@RequestMapping("/prioriterade-omraden/koppla")
class PlacingController {
    private final LinkService links;
    private final Records records;
    private final LinkableAreas areas;

    PlacingController(LinkService links, Records records, LinkableAreas areas) {
        this.links = links;
        this.records = records;
        this.areas = areas;
    }

    @ModelAttribute
    void around(@RequestParam LinkKind kind, @RequestParam Long recordId, Model model) {
        var title = records.title(kind, recordId).orElseThrow(() -> new NotFoundException(kind.name(), recordId));
        model.addAttribute("record", title);
        model.addAttribute("address", kind.address(recordId));
        model.addAttribute("areas", areas.options());
    }

    @GetMapping
    String choose(@RequestParam LinkKind kind, @RequestParam Long recordId, Model model) {
        model.addAttribute("form", PlacingForm.blank(kind, recordId));
        return "priorityarea/placing";
    }

    @PostMapping
    @FormView("priorityarea/placing")
    String place(@Valid @ModelAttribute("form") PlacingForm form, RedirectAttributes redirect) {
        areas.require(form.areaId());
        links.link(form.areaId(), form.link());
        Flash.success(redirect, "priorityarea.linked");
        return "redirect:" + form.kind().address(form.recordId());
    }
}
