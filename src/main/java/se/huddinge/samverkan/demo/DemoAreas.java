package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import se.huddinge.samverkan.demo.Priorities.Area;
import se.huddinge.samverkan.priorityarea.AreaForm;
import se.huddinge.samverkan.priorityarea.AreaService;
import se.huddinge.samverkan.priorityarea.Decider;
import se.huddinge.samverkan.priorityarea.DecisionForm;
import se.huddinge.samverkan.priorityarea.EndForm;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.priorityarea.link.LinkForm;
import se.huddinge.samverkan.priorityarea.link.LinkService;

/** What the boards want to work with the academies on; one has nobody to work with yet. */
class DemoAreas {
    private final AreaService areas;
    private final LinkService links;
    private final Names names;
    private final Timeline timeline;

    DemoAreas(AreaService areas, LinkService links, Names names, Timeline timeline) {
        this.areas = areas;
        this.links = links;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Priorities priorities, String invented) {
        priorities.areas().forEach(told -> make(told, invented));
    }

    private void make(Area told, String invented) {
        var today = timeline.today();
        var id = timeline.on(
                told.proposed().from(today),
                Demo.COORDINATOR,
                () -> areas.propose(form(told, invented)).getId());
        if (told.decided() == null) return;
        timeline.on(told.decided().from(today), Demo.COORDINATOR, () -> areas.decide(id, decision(told, id, today)));
        for (var title : told.agreements()) link(id, LinkKind.AGREEMENT, () -> names.agreement(title), today);
        for (var title : told.projects()) link(id, LinkKind.PROJECT, () -> names.project(title), today);
        if (told.ended() != null)
            timeline.on(told.ended().from(today), Demo.COORDINATOR, () -> areas.end(id, end(told, id, today)));
    }

    private AreaForm form(Area told, String invented) {
        return new AreaForm(
                told.title(),
                told.motive() + " " + invented,
                told.keywords(),
                names.unit(told.board()).getId(),
                names.purposes(told.purposes()),
                null,
                null,
                UUID.randomUUID(),
                null);
    }

    private DecisionForm decision(Area told, Long id, LocalDate today) {
        var body = told.body();
        return new DecisionForm(
                body == null ? Decider.OWN : Decider.BINDING,
                body == null ? null : names.unit(body).getId(),
                requireNonNull(told.decided()).from(today),
                told.paragraph(),
                told.dnr(),
                requireNonNull(told.from()).from(today),
                told.to() == null ? null : told.to().from(today),
                UUID.randomUUID(),
                areas.get(id).getVersion());
    }

    private void link(Long id, LinkKind kind, Supplier<Long> recordId, LocalDate today) {
        timeline.on(
                Day.workday(today.minusMonths(1)),
                Demo.COORDINATOR,
                () -> links.link(id, new LinkForm(kind, recordId.get(), UUID.randomUUID())));
    }

    private EndForm end(Area told, Long id, LocalDate today) {
        return new EndForm(
                requireNonNull(told.ended()).from(today),
                told.reason(),
                UUID.randomUUID(),
                areas.get(id).getVersion());
    }
}
