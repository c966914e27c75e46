package se.huddinge.samverkan.reporting.locked;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.draft.Arrangement;
import se.huddinge.samverkan.reporting.draft.Drafting;
import se.huddinge.samverkan.reporting.locked.Differences.Difference;
import se.huddinge.samverkan.web.Chip;

/** How a locked report differs from the version before it, and from what it would say if it were made today. */
@Controller
@RequestMapping("/rapporter/{id}/rapport/{number}")
class DifferencesController {
    private final Versions versions;
    private final RoundService rounds;
    private final Drafting drafting;
    private final DifferenceTable table;

    DifferencesController(Versions versions, RoundService rounds, Drafting drafting, DifferenceTable table) {
        this.versions = versions;
        this.rounds = rounds;
        this.drafting = drafting;
        this.table = table;
    }

    /** @param chapter the heading of the only one that is asked for */
    @GetMapping("/skillnader")
    @ForReaders
    String corrected(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String chapter,
            Model model) {
        var before = versions.get(id, number - 1);
        var version = versions.get(id, number);
        model.addAttribute("before", before);
        return show(version, corrected(before, version), chapter, model);
    }

    @GetMapping(value = "/skillnader", params = "format")
    @ForReaders
    void exportCorrected(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(
                table.corrected(number, of(chapter, corrected(versions.get(id, number - 1), versions.get(id, number)))),
                format,
                response);
    }

    /** @param chapter as above */
    @GetMapping("/idag")
    @ForCoordinator
    String today(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String chapter,
            Model model) {
        var version = versions.get(id, number);
        return show(version, today(version), chapter, model);
    }

    @GetMapping(value = "/idag", params = "format")
    @ForCoordinator
    void exportToday(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.today(number, of(chapter, today(versions.get(id, number)))), format, response);
    }

    private List<Difference> corrected(ReportVersion before, ReportVersion version) {
        return Differences.between(versions.paper(before), versions.paper(version));
    }

    /** In which order the chapters stand makes no difference. */
    private List<Difference> today(ReportVersion version) {
        var round = rounds.get(version.getRound().getId());
        return Differences.between(versions.paper(version), drafting.of(round, Arrangement.GOALS));
    }

    private static List<Difference> of(@Nullable String chapter, List<Difference> all) {
        return all.stream()
                .filter(one -> chapter == null || one.chapter().equals(chapter))
                .toList();
    }

    private static String show(ReportVersion version, List<Difference> all, @Nullable String chapter, Model model) {
        model.addAttribute("version", version);
        model.addAttribute(
                "chapters", all.stream().map(Difference::chapter).distinct().toList());
        model.addAttribute("chapter", chapter);
        model.addAttribute("chips", chapter == null ? List.of() : List.of(Chip.of("chapter", chapter)));
        model.addAttribute("differences", of(chapter, all));
        return "reporting/differences";
    }
}
