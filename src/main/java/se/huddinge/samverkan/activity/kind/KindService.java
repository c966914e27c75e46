package se.huddinge.samverkan.activity.kind;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** Keeps the kinds of activity. */
@Service
@Transactional(readOnly = true)
class KindService {
    private final KindRegister kinds;
    private final StrategyService strategy;
    private final ApplicationEventPublisher events;

    KindService(KindRegister kinds, StrategyService strategy, ApplicationEventPublisher events) {
        this.kinds = kinds;
        this.strategy = strategy;
        this.events = events;
    }

    Page<KindRow> find(KindFilter filter, Pageable pageable) {
        return kinds.findRows(filter.text(), filter.offered(), pageable);
    }

    KindForm form(Long id) {
        return KindForm.of(get(id));
    }

    /** What a kind can propose: the strategy in force. */
    List<Purpose> purposes() {
        return strategy.purposes();
    }

    List<Method> methods() {
        return strategy.methods();
    }

    @Once
    ActivityKind register(KindForm form) {
        return kinds.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireOwnName(form, null);
            var kind = new ActivityKind(form.submissionId(), kinds.lastOrdinal() + 1, form.name());
            describe(kind, form);
            kinds.save(kind);
            events.publishEvent(new KindEvent.KindRegistered(kind.getId()));
            return kind;
        });
    }

    @Transactional
    void revise(Long id, KindForm form) {
        var kind = get(id);
        form.mustMatch(KindForm.of(kind));
        requireOwnName(form, id);
        describe(kind, form);
        events.publishEvent(new KindEvent.KindRevised(id));
    }

    private void describe(ActivityKind kind, KindForm form) {
        kind.rename(form.name());
        kind.ask(form.training(), form.entrepreneurship());
        kind.meet(form.meetsAcademy());
        kind.propose(
                all(form.purposeIds(), strategy.purposesByIds(form.purposeIds()), "purposeIds"),
                all(form.methodIds(), strategy.methodsByIds(form.methodIds()), "methodIds"));
        kind.offer(form.offered());
    }

    private static <T> List<T> all(Collection<Long> wanted, List<T> found, String field) {
        if (found.size() != wanted.size()) throw new FieldException(field, "activity.unknown-choice");
        return found;
    }

    private ActivityKind get(Long id) {
        return kinds.findById(id).orElseThrow(() -> new NotFoundException("activitykind", id));
    }

    private void requireOwnName(KindForm form, @Nullable Long id) {
        if (isAnother(kinds.findByNameNameSv(form.nameSv()), id))
            throw new FieldException("nameSv", "activity.kind-name-taken");
    }

    private static boolean isAnother(Optional<ActivityKind> found, @Nullable Long id) {
        return found.filter(other -> !other.getId().equals(id)).isPresent();
    }
}
