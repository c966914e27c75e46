package se.huddinge.samverkan.agreement.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Origin;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

/** The papers of one agreement, to look at and to take away. */
@Controller
@ForReaders
@RequestMapping("/avtal/{id}")
class DocumentController {
    private final AgreementDocuments documents;
    private final DocumentStore store;
    private final DocumentTable table;
    private final DocumentArchive archive;
    private final AgreementAccess access;

    DocumentController(
            AgreementDocuments documents,
            DocumentStore store,
            DocumentTable table,
            DocumentArchive archive,
            AgreementAccess access) {
        this.documents = documents;
        this.store = store;
        this.table = table;
        this.archive = archive;
        this.access = access;
    }

    @GetMapping("/dokument")
    String list(@PathVariable Long id, DocumentFilter filter, BindingResult ignored, Model model) {
        var agreement = documents.readable(id);
        model.addAttribute("agreement", agreement);
        model.addAttribute("writable", access.isWritable(agreement));
        model.addAttribute("filter", filter);
        model.addAttribute("categories", Category.values());
        model.addAttribute("origins", Origin.values());
        model.addAttribute("documents", documents.find(id, filter, filter.pageable()));
        return "agreement/document-list";
    }

    @GetMapping(path = "/dokument", params = "format")
    void export(
            @PathVariable Long id,
            DocumentFilter filter,
            BindingResult ignored,
            @RequestParam TableFormat format,
            HttpServletResponse response)
            throws IOException {
        Download.send(table.of(documents.find(id, filter, filter.unpaged()).stream()), format, response);
    }

    @GetMapping("/dokument.zip")
    void all(@PathVariable Long id, HttpServletResponse response) throws IOException {
        archive.send(documents.readable(id).getTitle(), List.of(id), response);
    }

    @GetMapping("/dokument/{documentId}")
    String show(@PathVariable Long id, @PathVariable Long documentId, Model model) {
        var agreement = documents.readable(id);
        var found = documents.versioned(id, documentId);
        model.addAttribute("agreement", agreement);
        model.addAttribute("document", found.document());
        model.addAttribute("versions", found.versions());
        model.addAttribute("latest", found.isLatest());
        model.addAttribute("writable", access.isWritable(agreement));
        return "agreement/document";
    }

    @GetMapping("/dokument/{documentId}/fil")
    void file(@PathVariable Long id, @PathVariable Long documentId, HttpServletResponse response) throws IOException {
        var stored = documents.get(id, documentId).getDocument();
        Download.describe(stored.getName(), stored.getKind().mediaType(), response);
        response.setContentLengthLong(stored.getSize());
        store.write(stored, response.getOutputStream());
    }
}
