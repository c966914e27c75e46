package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.listing.BodyList;
import se.huddinge.samverkan.demo.Municipality.Deed;
import se.huddinge.samverkan.demo.Municipality.Talk;
import se.huddinge.samverkan.demo.Municipality.Topic;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.meeting.Point;
import se.huddinge.samverkan.meeting.action.ActionDoneForm;
import se.huddinge.samverkan.meeting.action.ActionForm;
import se.huddinge.samverkan.meeting.action.ActionPoints;
import se.huddinge.samverkan.meeting.agenda.Agenda;
import se.huddinge.samverkan.meeting.agenda.AgendaItemForm;
import se.huddinge.samverkan.meeting.life.BeginForm;
import se.huddinge.samverkan.meeting.life.CallForm;
import se.huddinge.samverkan.meeting.life.LockForm;
import se.huddinge.samverkan.meeting.life.MeetingLife;
import se.huddinge.samverkan.meeting.notes.AttendanceForm;
import se.huddinge.samverkan.meeting.notes.NoteForm;
import se.huddinge.samverkan.meeting.notes.Notes;
import se.huddinge.samverkan.meeting.planning.MeetingPlanning;
import se.huddinge.samverkan.meeting.planning.PlanForm;

/** Meetings of the council, of a group and with an academy: held and locked, summoned, and one with something left to do. */
class DemoTalks {
    private final MeetingPlanning planning;
    private final MeetingService meetings;
    private final Agenda agenda;
    private final MeetingLife life;
    private final Notes notes;
    private final ActionPoints actions;
    private final BodyService bodies;
    private final BodyList list;
    private final Names names;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoTalks(
            MeetingPlanning planning,
            MeetingService meetings,
            Agenda agenda,
            MeetingLife life,
            Notes notes,
            ActionPoints actions,
            BodyService bodies,
            BodyList list,
            Names names,
            Timeline timeline,
            EntityManager entities) {
        this.planning = planning;
        this.meetings = meetings;
        this.agenda = agenda;
        this.life = life;
        this.notes = notes;
        this.actions = actions;
        this.bodies = bodies;
        this.list = list;
        this.names = names;
        this.timeline = timeline;
        this.entities = entities;
    }

    void make(Municipality municipality) {
        municipality.talks().forEach(told -> make(told, municipality.invented()));
    }

    private void make(Talk told, String invented) {
        var today = timeline.today();
        var held = told.held().from(today);
        var id = timeline.on(told.planned().from(today), Demo.COORDINATOR, () -> plan(told, held, invented));
        if (told.called() != null)
            timeline.on(
                    told.called().from(today),
                    Demo.COORDINATOR,
                    () -> life.call(id, new CallForm(false, UUID.randomUUID(), version(id))));
        if (told.locked() == null) return;
        timeline.on(held, Demo.COORDINATOR, () -> hold(told, id, today));
        timeline.on(
                told.locked().from(today),
                Demo.COORDINATOR,
                () -> life.lock(id, new LockForm(told.approvedBy(), UUID.randomUUID(), version(id))));
        told.actions().stream().filter(deed -> deed.done() != null).forEach(deed -> finish(deed, id, today));
    }

    private Long plan(Talk told, LocalDate held, String invented) {
        var form = new PlanForm(
                told.title(),
                held,
                LocalTime.parse(told.begins()),
                clock(told.ends()),
                told.place(),
                null,
                told.body() == null ? null : body(told.body()),
                told.academy() == null ? null : names.academy(told.academy()),
                names.unit(told.unit()).getId(),
                null,
                null,
                null,
                String.join("\n", told.people()),
                null,
                null,
                UUID.randomUUID(),
                null);
        var id = planning.plan(form).getId();
        entities.flush();
        for (var item : told.items()) add(item, id, invented);
        return id;
    }

    private Long body(String name) {
        return list.options().stream()
                .map(row -> bodies.get(row.getId()))
                .filter(body -> body.getNames().nameSv().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("demo: no " + name))
                .getId();
    }

    private static @Nullable LocalTime clock(@Nullable String told) {
        return told == null ? null : LocalTime.parse(told);
    }

    private void add(Topic item, Long id, String invented) {
        agenda.add(
                id,
                new AgendaItemForm(
                        item.title(),
                        item.presenter(),
                        item.minutes(),
                        item.background() == null ? null : item.background() + " " + invented,
                        item.agreement() == null ? null : names.agreement(item.agreement()),
                        item.project() == null ? null : names.project(item.project()),
                        null,
                        null,
                        null,
                        item.secrecy(),
                        UUID.randomUUID(),
                        version(id)));
        entities.flush();
    }

    private void hold(Talk told, Long id, LocalDate today) {
        life.begin(id, new BeginForm(UUID.randomUUID(), version(id)));
        entities.flush();
        var present = meetings.participants(id).stream()
                .filter(one -> !told.absent().contains(one.getName()))
                .map(Participant::getId)
                .collect(toSet());
        notes.attend(id, new AttendanceForm(present, version(id)));
        for (var point : meetings.whole(id).points()) write(told, point, id);
        for (var deed : told.actions()) agree(deed, id, today);
        entities.flush();
    }

    private void write(Talk told, Point point, Long id) {
        var item = point.item();
        var note = requireNonNull(point.note());
        told.items().stream()
                .filter(topic -> topic.title().equals(item.getTitle()))
                .findFirst()
                .ifPresent(topic -> notes.write(
                        id,
                        item.getId(),
                        new NoteForm(topic.said(), topic.outcome(), topic.stance(), note.getVersion())));
    }

    private void agree(Deed deed, Long id, LocalDate today) {
        var position = names.responsible(names.unit(deed.unit())).id();
        actions.add(
                id,
                new ActionForm(deed.what(), position, deed.due().from(today), null, UUID.randomUUID(), version(id)));
        entities.flush();
    }

    private void finish(Deed deed, Long id, LocalDate today) {
        timeline.on(requireNonNull(deed.done()).from(today), Demo.COORDINATOR, () -> {
            var action = meetings.whole(id).actions().stream()
                    .filter(one -> one.getWhat().equals(deed.what()))
                    .findFirst()
                    .orElseThrow();
            actions.finish(id, action.getId(), new ActionDoneForm(deed.comment(), action.getVersion()));
        });
    }

    private @Nullable Long version(Long id) {
        return meetings.get(id).getVersion();
    }
}
