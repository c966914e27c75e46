package se.huddinge.samverkan.agreement.document;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.shared.Objection;

/** An agreement with papers is not taken back as if it had never been (R12). */
@Component
class DocumentGuard {
    private final AgreementDocumentRepository documents;

    DocumentGuard(AgreementDocumentRepository documents) {
        this.documents = documents;
    }

    @EventListener
    void object(AgreementRemoving removing) {
        for (var document :
                documents.findByAgreementIdOrderById(removing.agreement().getId()))
            removing.objections()
                    .add(Objection.of("agreement.document-hangs-on-it", document.getTitle())
                            .linkedTo(document.address()));
    }
}
