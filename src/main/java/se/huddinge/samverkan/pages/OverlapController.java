package se.huddinge.samverkan.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.figures.PeriodChoice;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.pages.Trend.Depth;

/** Two departments that meet the same institution, and may not know it. */
@Controller
@ForReaders
@RequestMapping("/larosaten/overlapp")
class OverlapController {
    private final Overlaps overlaps;
    private final AcademyService academies;
    private final UnitService units;
    private final Periods periods;
    private final MessageSourceAccessor texts;

    OverlapController(
            Overlaps overlaps, AcademyService academies, UnitService units, Periods periods, MessageSource messages) {
        this.overlaps = overlaps;
        this.academies = academies;
        this.units = units;
        this.periods = periods;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String show(OverlapFilter filter, BindingResult ignored, PeriodChoice choice, BindingResult also, Model model) {
        var span = periods.chosen(choice);
        var academyOptions = academies.options();
        var unitOptions = units.active();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(academyOptions, unitOptions));
        model.addAttribute("places", page(overlaps.in(span, filter), filter.pageable()));
        model.addAttribute("sorts", OverlapSort.values());
        model.addAttribute("depths", Depth.values());
        model.addAttribute("academies", academyOptions);
        model.addAttribute("units", unitOptions);
        model.addAttribute("span", span);
        model.addAttribute("period", Periods.address(span));
        model.addAttribute("choices", periods.choices());
        return "pages/overlap";
    }

    private static Page<Overlap> page(List<Overlap> all, Pageable pageable) {
        var rows = all.stream().skip(pageable.getOffset()).limit(pageable.getPageSize());
        return new PageImpl<>(rows.toList(), pageable, all.size());
    }

    @GetMapping(params = "format")
    void export(
            OverlapFilter filter,
            BindingResult ignored,
            PeriodChoice choice,
            BindingResult also,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        var lines = overlaps.in(periods.chosen(choice), filter).stream()
                .flatMap(place -> place.meeters().stream().map(meeter -> new Overlap.Line(place, meeter)));
        var table = new Table<>(texts.getMessage("pages.overlap"), lines)
                .column(
                        texts.getMessage("academy.singular"),
                        line -> line.place().academy())
                .column(
                        texts.getMessage("pages.overlap.institution"),
                        line -> line.place().institution())
                .column(
                        texts.getMessage("pages.overlap.unit"),
                        line -> line.meeter().unit().getName());
        for (var depth : Depth.values())
            table.column(
                    texts.getMessage("pages.trend." + depth),
                    line -> line.meeter().times(depth));
        Download.send(table, format, response);
    }
}
