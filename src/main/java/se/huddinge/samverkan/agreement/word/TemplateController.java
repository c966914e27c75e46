package se.huddinge.samverkan.agreement.word;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.FileKind;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** The Word templates, one for each kind of agreement that has its own. */
@Controller
@ForCoordinator
@RequestMapping("/avtalsmallar")
class TemplateController {
    private final Templates templates;
    private final StandardTemplate standard;
    private final DocumentStore store;
    private final TemplateTable table;

    TemplateController(Templates templates, StandardTemplate standard, DocumentStore store, TemplateTable table) {
        this.templates = templates;
        this.standard = standard;
        this.store = store;
        this.table = table;
    }

    @ModelAttribute("type")
    @Nullable
    AgreementType type(@PathVariable(required = false) @Nullable Long typeId) {
        return typeId == null ? null : templates.type(typeId);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("types", templates.types());
        model.addAttribute("templates", templates.byType());
        model.addAttribute("placeholders", Placeholder.values());
        return "agreement/templates";
    }

    @GetMapping(params = "format")
    void export(@RequestParam TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(table.of(templates.types(), templates.byType()), format, response);
    }

    @GetMapping("/standard.docx")
    void standard(HttpServletResponse response) throws IOException {
        Download.describe("Standardmall.docx", FileKind.DOCX.mediaType(), response);
        standard.write(response.getOutputStream());
    }

    @GetMapping("/{typeId}")
    String blank(@PathVariable Long typeId, Model model) {
        model.addAttribute("form", TemplateForm.of(templates.find(typeId)));
        return "agreement/template";
    }

    @PostMapping("/{typeId}")
    @FormView("agreement/template")
    String keep(
            @PathVariable Long typeId, @Valid @ModelAttribute("form") TemplateForm form, RedirectAttributes redirect) {
        try (var file = IncomingFile.of(form.file(), "file")) {
            Templates.check(file);
            templates.keep(typeId, form, file);
        }
        Flash.success(redirect, "agreement.template-kept");
        return "redirect:/avtalsmallar";
    }

    @GetMapping("/{typeId}/fil")
    void file(@PathVariable Long typeId, HttpServletResponse response) throws IOException {
        var document = templates.get(typeId).getDocument();
        Download.describe(document.getName(), document.getKind().mediaType(), response);
        response.setContentLengthLong(document.getSize());
        store.write(document, response.getOutputStream());
    }
}
