package se.huddinge.samverkan.exchange;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.FormView;

/** A table of agreements comes in: sent, looked at row by row. */
@Controller
@ForCoordinator
@RequestMapping("/import")
class ImportController {
    private final ImportService imports;
    private final Inspection inspection;
    private final ImportTemplate template;
    private final ImportTable table;
    private final EarlierTable earlier;

    ImportController(
            ImportService imports,
            Inspection inspection,
            ImportTemplate template,
            ImportTable table,
            EarlierTable earlier) {
        this.imports = imports;
        this.inspection = inspection;
        this.template = template;
        this.table = table;
        this.earlier = earlier;
    }

    /** The latest ones, to go back to and undo. */
    @ModelAttribute("earlier")
    List<Import> earlier() {
        return imports.latest();
    }

    @ModelAttribute("columns")
    Column[] columns() {
        return Column.values();
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", UploadForm.blank());
        return "exchange/upload";
    }

    @GetMapping(params = "format")
    void earlier(@RequestParam TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(earlier.of(imports.all()), format, response);
    }

    @PostMapping
    @FormView("exchange/upload")
    String upload(@Valid @ModelAttribute("form") UploadForm form) {
        var file = imports.earlier(form).orElseGet(() -> imports.keep(form, inspection.of(form.file())));
        return "redirect:/import/" + file.getId();
    }

    @GetMapping("/{id}")
    String show(@PathVariable Long id, RowFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("file", imports.get(id));
        model.addAttribute("tally", imports.tally(id));
        model.addAttribute("filter", filter);
        model.addAttribute("outcomes", ImportRow.Outcome.values());
        model.addAttribute("rows", imports.rows(id, filter));
        return "exchange/show";
    }

    @GetMapping(path = "/{id}", params = "format")
    void export(
            @PathVariable Long id,
            RowFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(imports.allRows(id, filter)), format, response);
    }

    @GetMapping("/mall.xlsx")
    void template(HttpServletResponse response) throws IOException {
        Download.send(template.make(), TableFormat.XLSX, response);
    }
}
