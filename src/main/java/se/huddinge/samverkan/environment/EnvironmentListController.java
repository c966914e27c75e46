package se.huddinge.samverkan.environment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.priorityarea.listing.AreaRow;

@Controller
@ForReaders
@RequestMapping("/forskningsmiljoer")
class EnvironmentListController {
    private final EnvironmentList environments;
    private final AcademyService academies;
    private final AreaList areas;
    private final EnvironmentTable table;

    EnvironmentListController(
            EnvironmentList environments, AcademyService academies, AreaList areas, EnvironmentTable table) {
        this.environments = environments;
        this.academies = academies;
        this.areas = areas;
        this.table = table;
    }

    @GetMapping
    String list(EnvironmentFilter filter, BindingResult ignored, Model model) {
        var known = academies.options();
        var offered = areas.options();
        model.addAttribute("filter", filter);
        model.addAttribute(
                "chips",
                filter.chips(
                        name(known, filter.academy(), AcademyRow::id, AcademyRow::getName),
                        name(offered, filter.area(), AreaRow::id, AreaRow::title)));
        model.addAttribute("academies", known);
        model.addAttribute("areas", offered);
        model.addAttribute("supports", Support.values());
        model.addAttribute("states", ResearchEnvironment.State.values());
        model.addAttribute("environments", environments.find(filter));
        return "environment/list";
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
            EnvironmentFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(environments.all(filter)), format, response);
    }
}
