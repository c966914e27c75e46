package se.huddinge.samverkan.strategy;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** A draft's passages and what they mean. Every change gives the whole version a new number. */
@Service
@Transactional(readOnly = true)
class DraftText {
    private static final int ANCHOR_LENGTH = 40;

    private final StrategyVersionRepository versions;
    private final PassageRepository passages;
    private final StrategyParts parts;
    private final ApplicationEventPublisher events;

    DraftText(
            StrategyVersionRepository versions,
            PassageRepository passages,
            StrategyParts parts,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.passages = passages;
        this.parts = parts;
        this.events = events;
    }

    List<Passage> passages(Long id) {
        return passages.findByStrategyVersionIdOrderByOrdinal(id);
    }

    Passage passage(Long id, Long passageId) {
        return passages.findByIdAndStrategyVersionId(passageId, id)
                .orElseThrow(() -> new NotFoundException("passage", passageId));
    }

    PassageForm form(Long id, Long passageId) {
        return PassageForm.of(passage(id, passageId));
    }

    PassageForm formAfter(Long id, Long passageId) {
        return PassageForm.blank(passage(id, passageId));
    }

    @Once
    void add(Long id, PassageForm form) {
        if (passages.existsBySubmissionId(form.submissionId())) return;
        draft(id);
        var after = afterWhich(id, form);
        form.mustMatch(PassageForm.blank(after));
        var all = passages(id);
        all.stream().filter(p -> p.getOrdinal() > after.getOrdinal()).forEach(Passage::makeRoom);
        var anchor = anchor(form.text(), all.stream().map(Passage::getAnchor).collect(toSet()));
        passages.save(new Passage(form.submissionId(), after, anchor, form.kind(), form.level(), form.text()));
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    @Transactional
    void revise(Long id, Long passageId, PassageForm form) {
        draft(id);
        var passage = passage(id, passageId);
        form.mustMatch(PassageForm.of(passage));
        passage.revise(form.kind(), form.level(), form.text());
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    @Transactional
    void remove(Long id, Long passageId, RemovalForm form) {
        form.mustMatch(RemovalForm.of(draft(id)));
        var passage = passage(id, passageId);
        if (parts.anyAt(passageId))
            throw new RefusedException(Objection.of("strategy.passage-is-leant-on", passage.getName())
                    .linkedTo("/strategi/" + id + "#" + passage.getAnchor()));
        passages.delete(passage);
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    Part part(Long id, PartKind kind, Long partId) {
        return parts.of(kind)
                .findByIdAndStrategyVersionId(partId, id)
                .orElseThrow(() -> new NotFoundException(kind.getPath(), partId));
    }

    List<MunicipalGoal> goals(Long id) {
        return parts.goals(id);
    }

    PartForm form(Long id, PartKind kind, Long partId) {
        return PartForm.of(part(id, kind, partId));
    }

    PartForm blank(Long id, PartKind kind) {
        var last = parts.of(kind).findByStrategyVersionIdOrderByOrdinalAscIdAsc(id).stream()
                .mapToInt(Part::getOrdinal)
                .max();
        return PartForm.blank(last.orElse(0) + 1, versions.getReferenceById(id));
    }

    @Once
    void add(Long id, PartKind kind, PartForm form) {
        if (parts.of(kind).existsBySubmissionId(form.submissionId())) return;
        form.mustMatch(PartForm.blank(form.ordinal(), draft(id)));
        requireBearer(kind, form);
        complete(id, form, parts.add(kind, form, chosen(id, form.passageId())));
    }

    @Transactional
    void revise(Long id, PartKind kind, Long partId, PartForm form) {
        draft(id);
        var part = part(id, kind, partId);
        form.mustMatch(PartForm.of(part));
        requireBearer(kind, form);
        part.revise(form.ordinal(), form.name(), chosen(id, form.passageId()));
        complete(id, form, part);
    }

    @Transactional
    void remove(Long id, PartKind kind, Long partId, RemovalForm form) {
        form.mustMatch(RemovalForm.of(draft(id)));
        var part = part(id, kind, partId);
        if (kind == PartKind.GOAL) parts.purposes(id).forEach(purpose -> purpose.leave(part));
        parts.remove(kind, part);
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    private void complete(Long id, PartForm form, Part part) {
        if (part instanceof Purpose purpose) {
            purpose.require(form.requiresPrioritisedAcademy(), form.consultationWith());
            purpose.support(goals(id, form.goals()));
        }
        if (part instanceof Duty duty) duty.restOn(form.bearer());
        events.publishEvent(new StrategyEvent.Revised(id));
    }

    private Set<MunicipalGoal> goals(Long id, Set<Long> ids) {
        return parts.goals(id).stream()
                .filter(goal -> ids.contains(goal.getId()))
                .collect(toSet());
    }

    private static void requireBearer(PartKind kind, PartForm form) {
        if (kind == PartKind.DUTY && form.bearer() == null) throw new FieldException("bearer", "NotBlank");
    }

    private Passage afterWhich(Long id, PassageForm form) {
        return Optional.ofNullable(form.afterId())
                .flatMap(after -> passages.findByIdAndStrategyVersionId(after, id))
                .orElseThrow(() -> new NotFoundException("passage", 0L));
    }

    private Passage chosen(Long id, Long passageId) {
        return passages.findByIdAndStrategyVersionId(passageId, id)
                .orElseThrow(() -> new FieldException("passageId", "strategy.passage-unknown"));
    }

    private StrategyVersion draft(Long id) {
        var draft = versions.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException("strategyversion", id));
        draft.requireDraft();
        return draft;
    }

    /** Readable, and never given to two passages of a version. */
    private static String anchor(String text, Set<String> taken) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "stycke" : plain.substring(0, Math.min(plain.length(), ANCHOR_LENGTH));
        var anchor = base;
        for (int n = 2; taken.contains(anchor); n++) anchor = base + "-" + n;
        return anchor;
    }
}
