package se.huddinge.samverkan.reporting.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.document.FileName;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Slides;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.PaperFiles;

/** The report as it would be if it were locked now, and the rows behind its figures. */
@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}/rapport/utkast")
class ReportDraftController {
    private final RoundService rounds;
    private final Drafting drafting;
    private final Facts facts;
    private final FactTable table;
    private final PaperFiles files;
    private final ReportWords words;

    ReportDraftController(
            RoundService rounds, Drafting drafting, Facts facts, FactTable table, PaperFiles files, ReportWords words) {
        this.rounds = rounds;
        this.drafting = drafting;
        this.facts = facts;
        this.table = table;
        this.files = files;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable Long id, @RequestParam(required = false) @Nullable Arrangement arrangement, Model model) {
        var round = rounds.get(id);
        var chosen = arrangement == null ? Arrangement.GOALS : arrangement;
        model.addAttribute("round", round);
        model.addAttribute("arrangement", chosen);
        model.addAttribute("arrangements", Arrangement.values());
        model.addAttribute("paper", drafting.of(round, chosen));
        model.addAttribute("rows", round.address() + "/rapport/utkast/rader");
        return "reporting/draft";
    }

    @GetMapping("/pdf")
    void pdf(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable Arrangement arrangement,
            HttpServletResponse response)
            throws IOException {
        var paper = paper(id, arrangement);
        Download.describe(FileName.of(paper.title(), 120) + ".pdf", "application/pdf", response);
        files.pdf(paper, words.of("reporting.is-draft"), response.getOutputStream());
    }

    @GetMapping("/pptx")
    void slides(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable Arrangement arrangement,
            HttpServletResponse response)
            throws IOException {
        var paper = paper(id, arrangement);
        Download.describe(FileName.of(paper.title(), 120) + ".pptx", Slides.MEDIA_TYPE, response);
        files.slides(paper, words.of("reporting.is-draft"), response.getOutputStream());
    }

    private Paper paper(Long id, @Nullable Arrangement arrangement) {
        return drafting.of(rounds.get(id), arrangement == null ? Arrangement.GOALS : arrangement);
    }

    /** @param at where in the report the figure stands */
    @GetMapping("/rader")
    String rows(
            @PathVariable Long id,
            @RequestParam List<String> tag,
            @RequestParam(required = false) @Nullable String at,
            FactFilter filter,
            BindingResult ignored,
            Model model) {
        var round = rounds.get(id);
        model.addAttribute("round", round);
        model.addAttribute("back", round.address() + "/rapport/utkast");
        return FactPage.show(rows(round, tag), drafting.of(round, Arrangement.GOALS), at, filter, model);
    }

    @GetMapping(value = "/rader", params = "format")
    void export(
            @PathVariable Long id,
            @RequestParam List<String> tag,
            FactFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        table.send(rows(rounds.get(id), tag), filter, format, response);
    }

    private FactRows rows(ReportRound round, List<String> tags) {
        return facts.rows(drafting.scope(round), tags);
    }
}
