package se.huddinge.samverkan.agreement.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads the papers of agreements; who may read the agreement may read them. */
@Service
@Transactional(readOnly = true)
public class AgreementDocuments {
    private static final int FEW = 8;

    /** Ids in one question: a database takes only so many. */
    private static final int AT_ONCE = 1_000;

    private final AgreementDocumentRepository documents;
    private final AgreementService agreements;
    private final AgreementAccess access;

    AgreementDocuments(AgreementDocumentRepository documents, AgreementService agreements, AgreementAccess access) {
        this.documents = documents;
        this.agreements = agreements;
        this.access = access;
    }

    /** The latest ones, for the page of an agreement that the reader has been let in to; one statement. */
    public List<AgreementDocument> latest(Agreement agreement) {
        return documents.findSome(agreement.getId(), DocumentFilter.newest(FEW));
    }

    Page<AgreementDocument> find(Long agreementId, DocumentFilter filter, Pageable page) {
        access.requireReadable(agreementId);
        return documents.findLatest(agreementId, filter.category(), filter.origin(), page);
    }

    /** One document among all its versions, the latest first. */
    record Versioned(AgreementDocument document, List<AgreementDocument> versions) {
        public boolean isLatest() {
            return versions.get(0) == document;
        }
    }

    /** One of the agreement's own; another agreement's document does not exist. */
    AgreementDocument get(Long agreementId, Long id) {
        access.requireReadable(agreementId);
        return documents
                .findByIdAndAgreementId(id, agreementId)
                .orElseThrow(() -> new NotFoundException("document", id));
    }

    Versioned versioned(Long agreementId, Long id) {
        access.requireReadable(agreementId);
        var all = documents.findByAgreementIdOrderById(agreementId);
        var document = all.stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("document", id));
        var later = new HashMap<AgreementDocument, AgreementDocument>();
        for (var each : all) if (each.getReplaced() != null) later.put(each.getReplaced(), each);
        var chain = new ArrayList<AgreementDocument>();
        for (var each = document; each != null; each = each.getReplaced()) chain.add(each);
        for (var each = later.get(document); each != null; each = later.get(each)) chain.add(0, each);
        return new Versioned(document, chain);
    }

    /** The version of the draft that is worked on now. */
    public Optional<AgreementDocument> latestDraft(Long agreementId) {
        access.requireReadable(agreementId);
        return documents
                .findLatest(agreementId, AgreementDocument.Category.DRAFT, null, DocumentFilter.newest(1))
                .stream()
                .filter(draft -> !draft.isLocked())
                .findFirst();
    }

    /** All, every version, of agreements that the reader may read. */
    List<AgreementDocument> all(List<Long> agreementIds) {
        var all = new ArrayList<AgreementDocument>();
        for (int from = 0; from < agreementIds.size(); from += AT_ONCE)
            all.addAll(documents.findByAgreementIdInOrderByAgreementIdAscIdAsc(
                    agreementIds.subList(from, Math.min(from + AT_ONCE, agreementIds.size()))));
        return all;
    }

    Agreement readable(Long agreementId) {
        return agreements.get(agreementId);
    }

    /** Papers come in until the agreement is annulled, also when it has ended. */
    Agreement writable(Long agreementId) {
        var agreement = agreements.writable(agreementId);
        agreement.requireNotAnnulled();
        return agreement;
    }
}
