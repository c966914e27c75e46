package se.huddinge.samverkan.agreement.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.document.AgreementDocument;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Origin;
import se.huddinge.samverkan.agreement.document.AgreementDocuments;
import se.huddinge.samverkan.agreement.document.DocumentFiling;
import se.huddinge.samverkan.agreement.document.UploadForm;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** Keeps what was sent to the counterpart among the papers: the next version of the draft, or the first. */
@Component
class DraftFiling {
    private final AgreementService agreements;
    private final AgreementDocuments documents;
    private final DocumentFiling filing;
    private final DraftPaper paper;
    private final Clock clock;

    DraftFiling(
            AgreementService agreements,
            AgreementDocuments documents,
            DocumentFiling filing,
            DraftPaper paper,
            Clock clock) {
        this.agreements = agreements;
        this.documents = documents;
        this.filing = filing;
        this.paper = paper;
        this.clock = clock;
    }

    Agreement fileable(Long id) {
        var agreement = agreements.writable(id);
        agreement.requireBeforeSigning();
        return agreement;
    }

    AgreementDocument file(Agreement agreement, WordForm form) throws IOException {
        var id = agreement.getId();
        var made = new ByteArrayOutputStream();
        paper.write(id, made);
        var upload = UploadForm.ofOurs(
                null, Category.DRAFT, Origin.OWN, LocalDate.now(clock), null, form.submissionId(), form.version());
        try (var file =
                IncomingFile.of(DraftPaper.name(agreement), new ByteArrayResource(made.toByteArray()), "file")) {
            return documents
                    .latestDraft(id)
                    .map(draft -> filing.replace(id, draft.getId(), upload, file))
                    .orElseGet(() -> filing.add(id, upload, file));
        } catch (FieldException e) {
            throw new RefusedException(new Objection(e.key(), e.args(), e.link()));
        }
    }
}
