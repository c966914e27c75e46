package se.huddinge.samverkan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.PeriodChoice;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.web.Municipality;

/** Where collaboration stands, on one page: for those who decide, and for whoever doubts a figure. */
@Controller
@ForReaders
class OverviewController {
    private final Periods periods;
    private final Pictures pictures;
    private final OverviewBook book;
    private final Pdf pdf;
    private final Municipality municipality;
    private final MessageSourceAccessor texts;

    OverviewController(
            Periods periods,
            Pictures pictures,
            OverviewBook book,
            Pdf pdf,
            Municipality municipality,
            MessageSource messages) {
        this.periods = periods;
        this.pictures = pictures;
        this.book = book;
        this.pdf = pdf;
        this.municipality = municipality;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping("/oversikt")
    String show(PeriodChoice choice, BindingResult days, MeasureChoice measure, BindingResult also, Model model) {
        var span = periods.chosen(choice);
        model.addAllAttributes(pictures.of(span, measure.counted()).attributes());
        model.addAttribute("objection", choice.objection(days));
        model.addAttribute("period", Periods.address(span));
        model.addAttribute("choices", periods.choices());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("matrices", Matrix.values());
        return "overview/overview";
    }

    /** The same to be printed, sent and kept. */
    @GetMapping("/oversikt.pdf")
    void pdf(
            PeriodChoice choice,
            BindingResult ignored,
            MeasureChoice measure,
            BindingResult also,
            HttpServletResponse response)
            throws IOException {
        var picture = pictures.whole(periods.chosen(choice), measure.counted());
        var model = new HashMap<>(picture.attributes());
        model.put("municipality", municipality.getName());
        model.put("today", periods.today());
        Download.describe(name(picture) + ".pdf", "application/pdf", response);
        pdf.write("overview/printed", model, response.getOutputStream());
    }

    /** The figures as a workbook, a sheet for each picture. */
    @GetMapping("/oversikt.xlsx")
    void book(
            PeriodChoice choice,
            BindingResult ignored,
            MeasureChoice measure,
            BindingResult also,
            HttpServletResponse response)
            throws IOException {
        var picture = pictures.whole(periods.chosen(choice), measure.counted());
        book.send(picture, name(picture), response);
    }

    private String name(Picture picture) {
        var span = picture.span();
        return texts.getMessage(
                "overview.file",
                new Object[] {span.first().toString(), span.last().toString()});
    }
}
