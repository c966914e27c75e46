package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyForm;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.Forming;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.body.life.BodyLife;
import se.huddinge.samverkan.body.life.TurnsForm;
import se.huddinge.samverkan.body.seat.MandateEndForm;
import se.huddinge.samverkan.body.seat.MandateForm;
import se.huddinge.samverkan.body.seat.Mandates;
import se.huddinge.samverkan.body.seat.Represented;
import se.huddinge.samverkan.body.term.Terms;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.demo.Municipality.Gathering;
import se.huddinge.samverkan.demo.Municipality.Seat;

/** Högskolerådet, groups under agreements and the network, with invented people beside those at the academies. */
class DemoBodies {
    private static final Day FIRST_WEEK = Day.of("-26m workday");

    private final Forming forming;
    private final BodyService bodies;
    private final BodyLife life;
    private final Mandates mandates;
    private final Terms terms;
    private final ContactService contacts;
    private final Names names;
    private final Timeline timeline;

    DemoBodies(
            Forming forming,
            BodyService bodies,
            BodyLife life,
            Mandates mandates,
            Terms terms,
            ContactService contacts,
            Names names,
            Timeline timeline) {
        this.forming = forming;
        this.bodies = bodies;
        this.life = life;
        this.mandates = mandates;
        this.terms = terms;
        this.contacts = contacts;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        municipality.bodies().forEach(told -> make(told, municipality.invented()));
    }

    private void make(Gathering told, String invented) {
        var today = timeline.today();
        var formed = told.formed().from(today);
        var body = timeline.on(present(formed), Demo.COORDINATOR, () -> forming.form(form(told, formed, invented)));
        if (!told.turns().isEmpty())
            timeline.on(
                    present(formed), Demo.COORDINATOR, () -> life.alternate(body.getId(), turns(told, body, today)));
        var seated = new HashMap<String, Long>();
        for (var seat : told.seats()) seat(body, seat, seated);
    }

    /** Nobody was here to write it down earlier. */
    private LocalDate present(LocalDate day) {
        var first = FIRST_WEEK.from(timeline.today());
        return Day.workday(day.isBefore(first) ? first : day);
    }

    private BodyForm form(Gathering told, LocalDate formed, String invented) {
        return new BodyForm(
                told.kind(),
                told.agreement() == null ? null : names.agreement(told.agreement()),
                told.name(),
                told.english(),
                told.assignment() + " " + invented,
                told.ledBy() == null ? null : names.unit(told.ledBy()).getId(),
                formed,
                UUID.randomUUID(),
                null);
    }

    private TurnsForm turns(Gathering told, Body body, LocalDate today) {
        return new TurnsForm(
                told.turns().stream()
                        .map(turn -> new TurnsForm.Turn(turn.from().from(today), turn.side()))
                        .toList(),
                bodies.get(body.getId()).getVersion());
    }

    private void seat(Body body, Seat seat, Map<String, Long> seated) {
        var today = timeline.today();
        var term = seat.term() ? running(today) : null;
        var from = seat.from() != null ? seat.from().from(today) : term == null ? today : first(term);
        var mandate = timeline.on(
                present(from),
                Demo.COORDINATOR,
                () -> mandates.give(body.getId(), form(body, seat, term, from, seated)));
        seated.put(seat.name(), mandate.getId());
        var cause = seat.cause();
        if (seat.to() == null || cause == null) return;
        var last = seat.to().from(today);
        timeline.on(
                present(last),
                Demo.COORDINATOR,
                () -> mandates.end(
                        body.getId(), mandate.getId(), new MandateEndForm(last, cause, null, version(body))));
    }

    private MandateForm form(
            Body body, Seat seat, @Nullable TermOfOffice term, LocalDate from, Map<String, Long> seated) {
        var known = contacts.byEmail(seat.email()).orElse(null);
        return new MandateForm(
                known == null ? null : known.getId(),
                seat.name(),
                seat.email(),
                seat.kind(),
                seat.role(),
                represented(seat),
                seat.standsInFor() == null ? null : seated.get(seat.standsInFor()),
                term == null ? null : term.getId(),
                from,
                null,
                UUID.randomUUID(),
                version(body));
    }

    private @Nullable Represented represented(Seat seat) {
        if (seat.represents() == null) return null;
        if (seat.kind() == MemberKind.ACADEMY) return Represented.academy(names.academy(seat.represents()));
        return seat.kind() == MemberKind.STUDENT_UNION
                ? Represented.organisation(names.organisation(seat.represents()))
                : Represented.unit(names.unit(seat.represents()).getId());
    }

    private @Nullable Long version(Body body) {
        return bodies.get(body.getId()).getVersion();
    }

    private TermOfOffice running(LocalDate today) {
        return terms.all().stream()
                .filter(term -> term.getPeriod().covers(today))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate first(TermOfOffice term) {
        return term.getPeriod().validFrom();
    }
}
