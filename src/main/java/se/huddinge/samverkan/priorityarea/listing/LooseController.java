package se.huddinge.samverkan.priorityarea.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.priorityarea.LinkKind;

/** Collaboration that no board has said that it prioritises. */
@Controller
@ForReaders
@RequestMapping("/prioriterade-omraden/samverkan-utan-omrade")
class LooseController {
    private final LooseList loose;
    private final UnitService units;
    private final AcademyService academies;
    private final MessageSourceAccessor texts;

    LooseController(LooseList loose, UnitService units, AcademyService academies, MessageSource messages) {
        this.loose = loose;
        this.units = units;
        this.academies = academies;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String list(LooseFilter filter, BindingResult ignored, Model model) {
        var offered = units.active();
        var known = academies.options();
        model.addAttribute("filter", filter);
        model.addAttribute(
                "chips",
                filter.chips(
                        name(offered, filter.unit(), Unit::getId, Unit::getName),
                        name(known, filter.academy(), AcademyRow::id, AcademyRow::getName)));
        model.addAttribute("kinds", LinkKind.values());
        model.addAttribute("units", offered);
        model.addAttribute("academies", known);
        model.addAttribute("rows", loose.find(filter));
        return "priorityarea/loose";
    }

    /** An id that stands for nothing is shown as it was written. */
    private static <T> String name(
            List<T> options, @Nullable Long id, Function<T, Long> ids, Function<T, String> names) {
        return options.stream()
                .filter(option -> ids.apply(option).equals(id))
                .map(names)
                .findFirst()
                .orElse(String.valueOf(id));
    }

    @GetMapping(params = "format")
    void export(
            LooseFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        var rows = loose.all(filter);
        var table = new Table<>(texts.getMessage("priorityarea.loose"), rows.stream())
                .column(
                        texts.getMessage("priorityarea.kind"),
                        row -> texts.getMessage("priorityarea.kind." + row.kind()))
                .column(texts.getMessage("priorityarea.title"), LooseRow::title)
                .column(texts.getMessage("priorityarea.loose.unit"), LooseRow::unit)
                .column(texts.getMessage("priorityarea.loose.academies"), LooseRow::academies)
                .column(texts.getMessage("priorityarea.loose.day"), LooseRow::day);
        Download.send(table, format, response);
    }
}
