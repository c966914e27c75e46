package se.huddinge.samverkan.agreement.relation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.shared.FieldException;

/** Puts agreements under frameworks and in the place of earlier ones; never in a circle. */
@Service
@Transactional(readOnly = true)
public class RelationService {
    /** The lock of all relations: two that close a circle together would each see none. */
    private static final long LOCK = 20261124_0015L;

    private final AgreementService agreements;
    private final AgreementAccess access;
    private final RelationRepository relations;
    private final RelationReader reader;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RelationService(
            AgreementService agreements,
            AgreementAccess access,
            RelationRepository relations,
            RelationReader reader,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.access = access;
        this.relations = relations;
        this.reader = reader;
        this.jdbc = jdbc;
        this.events = events;
    }

    RelationsForm form(Agreement agreement) {
        return new RelationsForm(
                known(agreement, Relation.Kind.UNDER),
                known(agreement, Relation.Kind.REPLACES),
                agreement.getVersion());
    }

    /** What the writer may not know of she does not see, and does not change. */
    private @Nullable Long known(Agreement agreement, Relation.Kind kind) {
        return relations
                .findByAgreementIdAndKind(agreement.getId(), kind)
                .map(relation -> relation.other().getId())
                .filter(access::isReadable)
                .orElse(null);
    }

    @Transactional
    public void revise(Long id, RelationsForm form) {
        var agreement = agreements.raisingVersion(id);
        agreement.requireRevisable();
        form.mustMatch(form(agreement));
        for (var kind : Relation.Kind.values())
            if (!Objects.equals(known(agreement, kind), form.otherId(kind)))
                put(agreement, kind, form.otherId(kind), form.field(kind));
        events.publishEvent(new RelationEvent.Related(id));
    }

    private void put(Agreement agreement, Relation.Kind kind, @Nullable Long otherId, String field) {
        var before = relations.findByAgreementIdAndKind(agreement.getId(), kind);
        before.ifPresent(relations::delete);
        relations.flush();
        if (otherId != null) relate(agreement, kind, other(otherId, field), field);
    }

    private Agreement other(Long id, String field) {
        return Optional.of(id)
                .filter(access::isReadable)
                .map(agreements::get)
                .orElseThrow(() -> new FieldException(field, "agreement.unknown-choice"));
    }

    /** @param field where a rule that says no is shown */
    @Transactional(propagation = Propagation.MANDATORY)
    void relate(Agreement agreement, Relation.Kind kind, Agreement other, String field) {
        if (kind == Relation.Kind.UNDER) requireFramework(agreement, other, field);
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rows -> {});
        if (agreement.getId().equals(other.getId()) || reader.leadsTo(other.getId(), kind, agreement.getId()))
            throw new FieldException(field, "agreement.relation-in-a-circle", other.getTitle());
        var relation = new Relation(agreement, kind, other);
        if (kind == Relation.Kind.UNDER) relation.inherit();
        relations.save(relation);
        events.publishEvent(new RelationEvent.ReferredTo(other.getId()));
    }

    private static void requireFramework(Agreement agreement, Agreement other, String field) {
        var framework = other.getType();
        if (framework == null || !framework.isFramework())
            throw new FieldException(field, "agreement.not-a-framework", other.getTitle());
        var type = agreement.getType();
        if (type != null && !type.isUnderFramework())
            throw new FieldException(field, "agreement.type-stands-alone", type.getName());
    }
}
