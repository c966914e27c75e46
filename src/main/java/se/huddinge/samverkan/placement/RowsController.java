package se.huddinge.samverkan.placement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import se.huddinge.samverkan.web.FormView;

/** The form again with rows more or fewer; nothing is saved, so it works as the page does, without JavaScript. */
@Controller
@ForPlacementWriters
@RequestMapping("/platser/{unit}/{semester}/rader")
class RowsController {
    private final PlacementService placements;
    private final GridPage.Source pages;
    private final SheetRows sheets;

    RowsController(PlacementService placements, GridPage.Source pages, SheetRows sheets) {
        this.placements = placements;
        this.pages = pages;
        this.sheets = sheets;
    }

    @InitBinder("form")
    void look(WebRequest request) {
        PlacementForm.requireOurs(request.getParameterMap().keySet());
    }

    @ModelAttribute("page")
    GridPage page(@PathVariable Long unit, @PathVariable Semester semester) {
        return pages.of(unit, semester);
    }

    /** Which button was pressed: the last when none, as the enter key in an old browser. */
    @PostMapping
    @FormView("placement/form")
    String change(
            @PathVariable Long unit,
            @PathVariable Semester semester,
            @RequestParam(required = false) @Nullable Integer remove,
            @RequestParam(required = false) @Nullable String action,
            @ModelAttribute("form") PlacementForm form,
            Model model) {
        if (remove != null) return again(form.without(remove), model);
        if ("copy".equals(action)) return again(form.and(placements.earlierRows(unit, semester, form)), model);
        if ("paste".equals(action)) return pages.judged(semester, form.and(sheets.of(form.pasted())), model);
        return again(form.oneMore(), model);
    }

    private static String again(PlacementForm form, Model model) {
        model.addAttribute("form", form);
        return "placement/form";
    }
}
