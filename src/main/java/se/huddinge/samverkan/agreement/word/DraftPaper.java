package se.huddinge.samverkan.agreement.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.content.ContentService;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.FileName;
import se.huddinge.samverkan.document.Scratch;
import se.huddinge.samverkan.office.DocxTemplate;

/** Writes an agreement as a Word document: the template of its kind, filled with what has been said so far. */
@Component
class DraftPaper {
    private static final int LONGEST_NAME = 100;

    private final AgreementService agreements;
    private final ContentService content;
    private final DraftWords words;
    private final Templates templates;
    private final StandardTemplate standard;
    private final DocumentStore store;

    DraftPaper(
            AgreementService agreements,
            ContentService content,
            DraftWords words,
            Templates templates,
            StandardTemplate standard,
            DocumentStore store) {
        this.agreements = agreements;
        this.content = content;
        this.words = words;
        this.templates = templates;
        this.standard = standard;
        this.store = store;
    }

    static String name(Agreement agreement) {
        return FileName.of(agreement.getTitle(), LONGEST_NAME) + ".docx";
    }

    void write(Long agreementId, OutputStream out) throws IOException {
        var whole = agreements.whole(agreementId);
        var agreement = whole.agreement();
        var said = words.of(agreement, whole.parties(), content.of(agreement, whole.parties()));
        var type = agreement.getType();
        var own = type == null ? null : templates.find(type.getId());
        var copy = Scratch.file();
        try {
            copy(own, copy);
            DocxTemplate.fill(copy, said, out);
        } finally {
            Files.delete(copy);
        }
    }

    private void copy(@Nullable AgreementTemplate own, Path copy) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            if (own == null) standard.write(out);
            else store.write(own.getDocument(), out);
        }
    }
}
