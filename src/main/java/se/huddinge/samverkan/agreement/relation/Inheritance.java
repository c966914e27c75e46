package se.huddinge.samverkan.agreement.relation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementEvent;

/** When a framework changes hands, what stands under it follows, where nobody has said otherwise. */
@Component
class Inheritance {
    private final RelationRepository relations;
    private final ApplicationEventPublisher events;

    Inheritance(RelationRepository relations, ApplicationEventPublisher events) {
        this.relations = relations;
        this.events = events;
    }

    @EventListener
    void follow(AgreementEvent.Revised revised) {
        relations
                .findByAgreementIdAndKind(revised.subjectId(), Relation.Kind.UNDER)
                .ifPresent(Relation::compare);
        relations.findByOtherIdAndKind(revised.subjectId(), Relation.Kind.UNDER).stream()
                .filter(relation -> relation.agreement().getStatus().isOpen())
                .filter(Relation::follow)
                .forEach(relation -> events.publishEvent(
                        new RelationEvent.Inherited(relation.agreement().getId())));
    }
}
