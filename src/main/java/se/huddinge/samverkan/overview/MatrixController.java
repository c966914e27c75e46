package se.huddinge.samverkan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.PeriodChoice;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.shared.NotFoundException;

/** One matrix on a page of its own, or as a file. */
@Controller
@ForReaders
@RequestMapping("/oversikt/matris/{slug}")
class MatrixController {
    private final Periods periods;
    private final ActivityFigures figures;
    private final MatrixTable table;

    MatrixController(Periods periods, ActivityFigures figures, MatrixTable table) {
        this.periods = periods;
        this.figures = figures;
        this.table = table;
    }

    @ModelAttribute("matrix")
    Matrix matrix(@PathVariable String slug) {
        return Matrix.of(slug).orElseThrow(() -> new NotFoundException("matrix", 0L));
    }

    @GetMapping
    String show(
            @ModelAttribute("matrix") Matrix matrix,
            PeriodChoice choice,
            BindingResult days,
            MeasureChoice measure,
            BindingResult also,
            Model model) {
        var span = periods.chosen(choice);
        model.addAttribute("map", new HeatMap(figures.grid(matrix, span), measure.counted()));
        model.addAttribute("matrices", Matrix.values());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("objection", choice.objection(days));
        model.addAttribute("span", span);
        model.addAttribute("period", Periods.address(span));
        model.addAttribute("choices", periods.choices());
        return "overview/matrix";
    }

    @GetMapping(params = "format")
    void export(
            @ModelAttribute("matrix") Matrix matrix,
            PeriodChoice choice,
            BindingResult ignored,
            MeasureChoice measure,
            BindingResult also,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var grid = figures.grid(matrix, periods.chosen(choice));
        table.send(new HeatMap(grid, measure.counted()), format, response);
    }
}
