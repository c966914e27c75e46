package se.huddinge.samverkan.agreement.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the kinds of agreement. */
@Service
@Transactional(readOnly = true)
class TypeService {
    private final TypeRegister types;
    private final ApplicationEventPublisher events;

    TypeService(TypeRegister types, ApplicationEventPublisher events) {
        this.types = types;
        this.events = events;
    }

    Page<TypeRow> find(TypeFilter filter, Pageable pageable) {
        return types.findRows(filter.text(), filter.offered(), pageable);
    }

    TypeForm form(Long id) {
        return TypeForm.of(get(id));
    }

    @Once
    AgreementType register(TypeForm form) {
        return types.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireOwnName(form, null);
            var type = new AgreementType(form.submissionId(), types.lastOrdinal() + 1, form.name());
            form.describe(type);
            types.save(type);
            events.publishEvent(new TypeEvent.TypeRegistered(type.getId()));
            return type;
        });
    }

    @Transactional
    void revise(Long id, TypeForm form) {
        var type = get(id);
        form.mustMatch(TypeForm.of(type));
        requireOwnName(form, id);
        form.describe(type);
        events.publishEvent(new TypeEvent.TypeRevised(id));
    }

    private AgreementType get(Long id) {
        return types.findById(id).orElseThrow(() -> new NotFoundException("agreementtype", id));
    }

    private void requireOwnName(TypeForm form, @Nullable Long id) {
        if (isAnother(types.findByNameNameSv(form.nameSv()), id))
            throw new FieldException("nameSv", "agreement.type-name-taken");
    }

    private static boolean isAnother(Optional<AgreementType> found, @Nullable Long id) {
        return found.filter(other -> !other.getId().equals(id)).isPresent();
    }
}
