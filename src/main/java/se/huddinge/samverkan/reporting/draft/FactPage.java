package se.huddinge.samverkan.reporting.draft;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import se.huddinge.samverkan.reporting.paper.Paper;

/** The rows behind a figure as a page, which says what figure it is. */
public final class FactPage {
    private FactPage() {}

    /**
     * @param at where in the report the figure stands
     * @return the name of the view
     */
    public static String show(FactRows rows, Paper paper, @Nullable String at, FactFilter filter, Model model) {
        model.addAttribute("period", paper.period());
        model.addAttribute("figure", paper.figure(at, rows.tags()).orElse(null));
        model.addAttribute("tags", rows.tags());
        model.addAttribute("filter", filter);
        model.addAttribute("units", rows.units());
        model.addAttribute("facts", rows.page(filter, filter.pageable()));
        return "reporting/rows";
    }
}
