package se.huddinge.samverkan.agreement.relation;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEnding;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.shared.Objection;

/** Speaks for the agreements that stand to another, when that one ends or is taken back. */
@Component
class RelationGuard {
    private final RelationRepository relations;

    RelationGuard(RelationRepository relations) {
        this.relations = relations;
    }

    @EventListener
    void remind(AgreementEnding ending) {
        referring(ending.agreement(), Relation.Kind.UNDER)
                .filter(under -> under.getStatus().isOpen())
                .forEach(under -> ending.hanging().add(about(under, "agreement.stands-under-it")));
    }

    @EventListener
    void object(AgreementRemoving removing) {
        Stream.of(Relation.Kind.values())
                .flatMap(kind -> referring(removing.agreement(), kind))
                .forEach(other -> removing.objections().add(about(other, "agreement.refers-to-it")));
    }

    private Stream<Agreement> referring(Agreement agreement, Relation.Kind kind) {
        return relations.findByOtherIdAndKind(agreement.getId(), kind).stream().map(Relation::agreement);
    }

    private static Objection about(Agreement agreement, String key) {
        return Objection.of(key, agreement.getTitle()).linkedTo(agreement.address());
    }
}
