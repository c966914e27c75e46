package se.huddinge.samverkan.priorityarea.link;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.shared.Objection;

/** A draft that lies in an area is not taken away under it (R12). */
@Component
class AreaLinkGuard {
    private final LinkRepository links;

    AreaLinkGuard(LinkRepository links) {
        this.links = links;
    }

    @EventListener
    void object(AgreementRemoving removing) {
        for (var link : links.findOfAgreement(removing.agreement().getId()))
            removing.objections()
                    .add(Objection.of(
                                    "priorityarea.leans-on-agreement",
                                    link.getArea().getTitle())
                            .linkedTo(link.getArea().address()));
    }
}
