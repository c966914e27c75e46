package se.huddinge.samverkan.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Word;

/** A unit's year on one page, to read, to print and to hand to its management and its board. */
@Controller
@ForReaders
class UnitYearController {
    private final UnitYears years;
    private final UnitYearPaper paper;
    private final Clock clock;

    UnitYearController(UnitYears years, UnitYearPaper paper, Clock clock) {
        this.years = years;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/forvaltningar/{id}/vart-ar")
    String show(@PathVariable Long id, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("page", years.of(id, year));
        model.addAttribute("choices", YearSpan.choices(today));
        model.addAttribute("today", today);
        return "desk/unit-year";
    }

    @GetMapping("/forvaltningar/{id}/vart-ar.pdf")
    void pdf(
            @PathVariable Long id, @RequestParam(required = false) @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        var page = years.of(id, year);
        Download.describe(name(page) + ".pdf", "application/pdf", response);
        paper.pdf(page, response.getOutputStream());
    }

    @GetMapping("/forvaltningar/{id}/vart-ar.docx")
    void word(
            @PathVariable Long id, @RequestParam(required = false) @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        var page = years.of(id, year);
        Download.describe(name(page) + ".docx", Word.MEDIA_TYPE, response);
        paper.word(page, response.getOutputStream());
    }

    private static String name(UnitYear page) {
        return page.unit().getName() + " " + page.span().label();
    }
}
