package se.huddinge.samverkan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.contact.ContactMerging;

/** Mandates name the one entry that is kept of somebody who was in the register twice, and she sits once at a time. */
@Component
class MergedMembers {
    private final MandateRepository mandates;
    private final BodyRepository bodies;
    private final ApplicationEventPublisher events;

    MergedMembers(MandateRepository mandates, BodyRepository bodies, ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.bodies = bodies;
        this.events = events;
    }

    @EventListener
    void follow(ContactMerging merging) {
        var changed = new TreeSet<Long>();
        var own = new ArrayList<>(mandates.findOfPerson(merging.kept().getId()));
        for (var mandate : mandates.findOfPerson(merging.merged().getId())) {
            changed.add(mandate.subjectId());
            var twins = own.stream()
                    .filter(other -> other.subjectId().equals(mandate.subjectId()))
                    .filter(other -> other.meets(mandate.getPeriod()))
                    .toList();
            if (twins.isEmpty()) mandate.become(merging.kept());
            else own.removeAll(join(twins, mandate));
        }
        for (var id : changed) {
            bodies.findRaisingVersionById(id);
            events.publishEvent(new BodyEvent.ContactMerged(id));
        }
    }

    /** Into the first: what is left over goes, and who stood in for it stands in for her. */
    private List<Mandate> join(List<Mandate> twins, Mandate mandate) {
        var kept = twins.get(0);
        var gone = new ArrayList<>(twins.subList(1, twins.size()));
        gone.add(mandate);
        for (var other : gone) {
            kept.absorb(other);
            for (var substitute : mandates.findBySubstituteForId(other.getId()))
                substitute.standInFor(substitute == kept || gone.contains(substitute) ? null : kept);
        }
        mandates.flush();
        mandates.deleteAll(gone);
        return gone;
    }
}
