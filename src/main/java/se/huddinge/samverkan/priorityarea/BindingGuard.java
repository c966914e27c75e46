package se.huddinge.samverkan.priorityarea;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.BindingWithdrawing;
import se.huddinge.samverkan.shared.Objection;

/** A unit's decisions go on binding the boards as long as an area leans on one of them (R8). */
@Component
class BindingGuard {
    private final AreaRepository areas;

    BindingGuard(AreaRepository areas) {
        this.areas = areas;
    }

    @EventListener
    void object(BindingWithdrawing withdrawing) {
        for (var area : areas.findByBodyIdOrderByTitle(withdrawing.unitId()))
            withdrawing
                    .objections()
                    .add(Objection.of("priorityarea.leans-on-binding", area.getTitle())
                            .linkedTo(area.address()));
    }
}
