package se.huddinge.samverkan.strategy;

import java.util.HashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** A new version, from the copy it begins as to the day it takes over. */
@Service
@Transactional(readOnly = true)
class DraftService {
    private final StrategyVersionRepository versions;
    private final PassageRepository passages;
    private final StrategyParts parts;
    private final ApplicationEventPublisher events;

    DraftService(
            StrategyVersionRepository versions,
            PassageRepository passages,
            StrategyParts parts,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.passages = passages;
        this.parts = parts;
        this.events = events;
    }

    /** The version that a new one begins as a copy of. */
    StrategyVersion basis() {
        return versions.findLatest().orElseThrow(() -> new NotFoundException("strategyversion", 0L));
    }

    StrategyVersion draft(Long id) {
        var version = versions.findById(id).orElseThrow(() -> notFound(id));
        version.requireDraft();
        return version;
    }

    @Once
    StrategyVersion begin(DraftForm form) {
        return versions.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var basis = basis();
            var draft = versions.save(new StrategyVersion(form.submissionId(), form.title(), basis));
            var copies = new HashMap<Long, Passage>();
            for (var passage : passages.findByStrategyVersionIdOrderByOrdinal(basis.getId()))
                copies.put(passage.getId(), passages.save(passage.copyTo(draft)));
            parts.copy(basis.getId(), copies);
            events.publishEvent(new StrategyEvent.Drafted(draft.getId()));
            return draft;
        });
    }

    @Transactional
    void revise(Long id, HeadForm form) {
        var draft = draft(id);
        form.mustMatch(HeadForm.of(draft));
        draft.revise(form.title(), form.addressee(), form.owner(), form.dnr());
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    /** Takes over from the version in force, which ends the day before. Two adoptions wait for each other. */
    @Transactional
    void adopt(Long id, AdoptionForm form) {
        versions.lockAdopted();
        var draft = draft(id);
        form.mustMatch(AdoptionForm.of(draft));
        if (parts.purposes(id).isEmpty())
            throw new RefusedException(
                    Objection.of("strategy.no-purposes", draft.getTitle()).linkedTo("/strategi/" + id));
        var previous = basis();
        if (previous.getValidFrom() != null && !form.validFrom().isAfter(previous.getValidFrom()))
            throw new FieldException(
                    "validFrom",
                    "strategy.begins-after-previous",
                    previous.getValidFrom().toString());
        previous.giveWayFrom(form.validFrom());
        draft.adopt(form.decidedBy(), form.decidedOn(), form.validFrom());
        events.publishEvent(new StrategyEvent.Superseded(previous.getId()));
        events.publishEvent(new StrategyEvent.Adopted(id, previous.getId(), form.validFrom()));
    }

    private static NotFoundException notFound(Long id) {
        return new NotFoundException("strategyversion", id);
    }
}
