package se.huddinge.samverkan.priorityarea.link;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.priorityarea.AreaService;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.priorityarea.PriorityAreaEvent;
import se.huddinge.samverkan.priorityarea.State;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Ties what is done to the areas that the boards have decided, and unties it. */
@Service
@Transactional(readOnly = true)
public class LinkService {
    private final LinkRepository links;
    private final AreaService areas;
    private final AreaAccess access;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkService(
            LinkRepository links,
            AreaService areas,
            AreaAccess access,
            Records records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.areas = areas;
        this.access = access;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** What already lies there stays as it is. Only what is decided ties anything (R14). */
    @Once
    public void link(Long areaId, LinkForm form) {
        var area = open(areaId);
        if (links.find(areaId, form.kind(), form.recordId()).isPresent()) return;
        links.save(records.link(area, form, LocalDate.now(clock)));
        events.publishEvent(new PriorityAreaEvent.Linked(areaId));
    }

    /** An area for the form that ties something to it. */
    PriorityArea open(Long areaId) {
        var area = areas.get(areaId);
        access.requireLinkable(area);
        requireLive(area);
        return area;
    }

    private void requireLive(PriorityArea area) {
        var state = area.stateOn(LocalDate.now(clock));
        if (state != State.VALID && state != State.COMING)
            throw new RefusedException(Objection.of("priorityarea.only-decided-is-linked", area.getTitle())
                    .linkedTo(area.address()));
    }

    AreaLink removable(Long areaId, Long linkId) {
        var area = areas.get(areaId);
        access.requireLinkable(area);
        return links.findByIdAndAreaId(linkId, areaId)
                .filter(link ->
                        records.title(link.getKind(), link.getRecordId()).isPresent())
                .orElseThrow(() -> new NotFoundException("arealink", linkId));
    }

    @Transactional
    public void unlink(Long areaId, Long linkId, UnlinkForm form) {
        var link = removable(areaId, linkId);
        form.mustMatch(UnlinkForm.of(link));
        links.delete(link);
        events.publishEvent(new PriorityAreaEvent.Unlinked(areaId));
    }
}
