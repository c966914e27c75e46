package se.huddinge.samverkan.agreement.document;

import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Origin;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Files the papers of an agreement: adds them, replaces a version by the next, and lets go of what may go. */
@Service
public class DocumentFiling {
    private final AgreementDocumentRepository documents;
    private final AgreementService agreements;
    private final DocumentStore store;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DocumentFiling(
            AgreementDocumentRepository documents,
            AgreementService agreements,
            DocumentStore store,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.agreements = agreements;
        this.store = store;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Once
    public AgreementDocument add(Long agreementId, UploadForm form, IncomingFile file) {
        return documents.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var agreement = matching(agreementId, form);
            events.publishEvent(new AgreementEvent.DocumentAdded(agreementId));
            return filed(agreement, null, form, file);
        });
    }

    /** The next version of one: the counterpart's answer to a draft, or what was signed in the end. */
    @Once
    public AgreementDocument replace(Long agreementId, Long id, UploadForm form, IncomingFile file) {
        return documents.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var agreement = matching(agreementId, form);
            var earlier = document(agreementId, id);
            requireReplaceable(earlier);
            events.publishEvent(new AgreementEvent.DocumentReplaced(agreementId));
            return filed(agreement, earlier, form, file);
        });
    }

    private AgreementDocument filed(
            Agreement agreement, @Nullable AgreementDocument replaced, UploadForm form, IncomingFile file) {
        requireNew(agreement.getId(), file);
        requireFitting(form.category(), form.origin());
        if (form.origin() == Origin.SIGNED && form.keptWhere() == null)
            throw new FieldException("keptWhere", "agreement.signed-needs-place");
        var document = new AgreementDocument(
                form.submissionId(),
                agreement,
                store.keep(file),
                form.title() == null ? file.title() : form.title(),
                form.category(),
                form.origin(),
                replaced,
                LocalDateTime.now(clock),
                user.account().orElseThrow());
        document.datedOn(form.datedOn());
        document.place(form.keptWhere(), form.caseLink());
        return documents.save(document);
    }

    private void requireNew(Long agreementId, IncomingFile file) {
        documents
                .findFirstByAgreementIdAndDocumentSha256(agreementId, file.sha256())
                .ifPresent(there -> {
                    throw new FieldException("file", "agreement.document-is-there", there.getTitle())
                            .linkedTo(there.address());
                });
    }

    private static void requireFitting(Category category, Origin origin) {
        if (category == Category.ORIGINAL && origin != Origin.SIGNED)
            throw new FieldException("category", "agreement.original-is-signed");
    }

    @Transactional
    void revise(Long agreementId, Long id, FactsForm form) {
        var agreement = raisingVersion(agreementId);
        var document = document(agreementId, id);
        document.requireUnlocked();
        form.mustMatch(FactsForm.of(document, agreement));
        requireFitting(form.category(), document.getOrigin());
        document.describe(form.title(), form.category(), form.datedOn());
        events.publishEvent(new AgreementEvent.DocumentRevised(agreementId));
    }

    @Transactional
    void place(Long agreementId, Long id, OriginalForm form) {
        var agreement = raisingVersion(agreementId);
        var document = document(agreementId, id);
        form.mustMatch(OriginalForm.of(document, agreement));
        if (document.isLocked() && form.keptWhere() == null)
            throw new FieldException("keptWhere", "agreement.signed-needs-place");
        document.place(form.keptWhere(), form.caseLink());
        events.publishEvent(new AgreementEvent.DocumentRevised(agreementId));
    }

    @Transactional
    void remove(Long agreementId, Long id, DocumentRemovalForm form) {
        var agreement = raisingVersion(agreementId);
        var document = document(agreementId, id);
        requireRemovable(document);
        form.mustMatch(DocumentRemovalForm.of(agreement));
        documents.delete(document);
        documents.flush();
        store.remove(document.getDocument());
        events.publishEvent(new AgreementEvent.DocumentRemoved(agreementId));
    }

    void requireReplaceable(AgreementDocument document) {
        document.requireUnlocked();
        requireLatest(document);
    }

    void requireRemovable(AgreementDocument document) {
        document.requireRemovable();
        requireLatest(document);
    }

    private void requireLatest(AgreementDocument document) {
        if (documents.existsByReplacedId(document.getId())) document.refuse("agreement.document-replaced");
    }

    private AgreementDocument document(Long agreementId, Long id) {
        return documents
                .findByIdAndAgreementId(id, agreementId)
                .orElseThrow(() -> new NotFoundException("document", id));
    }

    private Agreement matching(Long agreementId, UploadForm form) {
        var agreement = raisingVersion(agreementId);
        form.mustMatch(UploadForm.blank(agreement));
        return agreement;
    }

    private Agreement raisingVersion(Long agreementId) {
        var agreement = agreements.raisingVersion(agreementId);
        agreement.requireNotAnnulled();
        return agreement;
    }
}
