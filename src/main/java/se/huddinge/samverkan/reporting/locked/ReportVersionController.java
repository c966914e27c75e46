package se.huddinge.samverkan.reporting.locked;

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
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.draft.FactFilter;
import se.huddinge.samverkan.reporting.draft.FactPage;
import se.huddinge.samverkan.reporting.draft.FactTable;

/** The locked reports of a round: each to be read, its files, and the rows behind its figures. */
@Controller
@ForReaders
@RequestMapping("/rapporter/{id}/rapport")
class ReportVersionController {
    private final RoundService rounds;
    private final Versions versions;
    private final Afterwards afterwards;
    private final LockedRows rows;
    private final FactTable table;
    private final DocumentStore store;

    ReportVersionController(
            RoundService rounds,
            Versions versions,
            Afterwards afterwards,
            LockedRows rows,
            FactTable table,
            DocumentStore store) {
        this.rounds = rounds;
        this.versions = versions;
        this.afterwards = afterwards;
        this.rows = rows;
        this.table = table;
        this.store = store;
    }

    @GetMapping
    String all(@PathVariable Long id, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("versions", versions.of(id));
        return "reporting/versions";
    }

    @GetMapping("/{number}")
    String show(@PathVariable Long id, @PathVariable int number, Model model) {
        var version = versions.get(id, number);
        model.addAttribute("version", version);
        model.addAttribute("latest", versions.of(id).get(0).getNumber());
        model.addAttribute("paper", versions.paper(version));
        model.addAttribute("files", versions.files(version));
        model.addAttribute("approval", afterwards.approval(version).orElse(null));
        model.addAttribute("presentations", afterwards.presentations(version));
        model.addAttribute("rows", version.address() + "/rader");
        return "reporting/version";
    }

    /** @param at where in the report the figure stands */
    @GetMapping("/{number}/rader")
    String rows(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam List<String> tag,
            @RequestParam(required = false) @Nullable String at,
            FactFilter filter,
            BindingResult ignored,
            Model model) {
        var version = versions.get(id, number);
        model.addAttribute("round", version.getRound());
        model.addAttribute("version", version);
        model.addAttribute("back", version.address());
        return FactPage.show(rows.of(version.getId(), tag), versions.paper(version), at, filter, model);
    }

    @GetMapping(value = "/{number}/rader", params = "format")
    void export(
            @PathVariable Long id,
            @PathVariable int number,
            @RequestParam List<String> tag,
            FactFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        table.send(rows.of(versions.get(id, number).getId(), tag), filter, format, response);
    }

    @GetMapping("/{number}/filer/{fileId}")
    void file(@PathVariable Long id, @PathVariable int number, @PathVariable Long fileId, HttpServletResponse response)
            throws IOException {
        var stored = versions.file(id, number, fileId).getDocument();
        Download.describe(stored.getName(), stored.getKind().mediaType(), response);
        response.setContentLengthLong(stored.getSize());
        store.write(stored, response.getOutputStream());
    }
}
