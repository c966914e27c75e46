package se.huddinge.samverkan.placement;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A unit's term, in one form: the only record that is not edited in sections. */
@Controller
@ForPlacementWriters
@RequestMapping("/platser/{unit}/{semester}")
class PlacementController {
    private final PlacementService placements;
    private final GridPage.Source pages;

    PlacementController(PlacementService placements, GridPage.Source pages) {
        this.placements = placements;
        this.pages = pages;
    }

    @InitBinder("form")
    void look(WebRequest request) {
        PlacementForm.requireOurs(request.getParameterMap().keySet());
    }

    @ModelAttribute("page")
    GridPage page(@PathVariable Long unit, @PathVariable Semester semester) {
        return pages.of(unit, semester);
    }

    @GetMapping("/redigera")
    String edit(@ModelAttribute(name = "page", binding = false) GridPage page, Model model) {
        model.addAttribute("form", page.grid().form());
        return "placement/form";
    }

    @PostMapping
    @FormView("placement/form")
    String save(
            @PathVariable Long unit,
            @PathVariable Semester semester,
            @Valid @ModelAttribute("form") PlacementForm form,
            RedirectAttributes redirect) {
        placements.save(unit, semester, form);
        Flash.success(redirect, "placement.saved");
        return "redirect:/platser/{unit}/{semester}";
    }
}
