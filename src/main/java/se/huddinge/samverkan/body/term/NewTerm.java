package se.huddinge.samverkan.body.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyEvent;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MandateRepository;
import se.huddinge.samverkan.body.seat.Seating;
import se.huddinge.samverkan.body.seat.Wanted;
import se.huddinge.samverkan.body.term.NewTermForm.Row;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;
import se.huddinge.samverkan.shared.Once;

/** Fills all municipal seats of a body for a new term of office: the old mandates end the day before the new ones begin. */
@Service
@Transactional(readOnly = true)
public class NewTerm {
    private final BodyService bodies;
    private final MandateRepository mandates;
    private final Seating seating;
    private final ContactService contacts;
    private final ApplicationEventPublisher events;

    NewTerm(
            BodyService bodies,
            MandateRepository mandates,
            Seating seating,
            ContactService contacts,
            ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.seating = seating;
        this.contacts = contacts;
        this.events = events;
    }

    /** The municipal seats that are to be filled: those that are taken the day before, or ran out unheeded in the year. */
    List<Mandate> seats(Long bodyId, LocalDate first) {
        var latest = new HashMap<Long, Mandate>();
        for (var mandate : mandates.findOf(bodyId))
            if (isOld(mandate, first)) latest.merge(mandate.getPerson().getId(), mandate, (one, other) -> one);
        return latest.values().stream()
                .sorted(Comparator.comparing(Mandate::getRole)
                        .thenComparing(Mandate::getKind)
                        .thenComparing(Mandate::getId))
                .toList();
    }

    /** All the municipal seats there have been, to call them by name. */
    List<Mandate> all(Long bodyId) {
        return mandates.findOf(bodyId).stream()
                .filter(mandate -> mandate.getKind().isMunicipal())
                .toList();
    }

    private static boolean isOld(Mandate mandate, LocalDate first) {
        var period = mandate.getPeriod();
        return mandate.getKind().isMunicipal()
                && period.validFrom().isBefore(first)
                && period.livesOn(mandate.getEndCause() == null ? first.minusYears(1) : first);
    }

    /** Who sits or has sat for the municipality, to choose from. */
    List<Person> people() {
        return mandates.findMunicipalPeople();
    }

    @Once
    public void fill(Long bodyId, NewTermForm form) {
        if (mandates.existsBySubmissionId(form.submissionId())) return;
        var body = bodies.raisingVersion(bodyId);
        body.requireMandates();
        form.mustMatch(NewTermForm.of(body, form.termId(), form.first(), List.of()));
        var sitting = new ArrayList<>(mandates.findOf(bodyId));
        var old = endOld(sitting, form);
        seat(body, sitting, old, form);
        events.publishEvent(new BodyEvent.NewTerm(bodyId));
    }

    /** By id. What the page did not show is not ended behind anybody's back. */
    private Map<Long, Mandate> endOld(List<Mandate> sitting, NewTermForm form) {
        var old = new HashMap<Long, Mandate>();
        var shown = form.rows().stream().map(Row::mandateId).toList();
        for (var mandate : sitting) {
            if (!mandate.getKind().isMunicipal()) continue;
            var period = mandate.getPeriod();
            var goesOn = period.validFrom().isBefore(form.first()) && period.livesOn(form.first());
            if (!shown.contains(mandate.getId())) {
                if (goesOn)
                    throw new FieldException(
                            "validFrom",
                            "body.not-on-the-page",
                            mandate.getPerson().getName());
                continue;
            }
            if (!period.validFrom().isBefore(form.first()))
                throw new FieldException(
                        "validFrom",
                        "body.begins-after-that",
                        mandate.getPerson().getName());
            old.put(mandate.getId(), mandate);
            var eve = form.first().minusDays(1);
            var last = period.validTo();
            mandate.end(last != null && last.isBefore(eve) ? last : eve, Mandate.EndCause.NEW_TERM, null);
        }
        return old;
    }

    /** Substitutes come last, when whom they stand in for has her seat. All that is wrong is said at once. */
    private void seat(Body body, List<Mandate> sitting, Map<Long, Mandate> old, NewTermForm form) {
        var problems = new ArrayList<Problem>();
        var filled = new HashMap<Long, Mandate>();
        var submission = form.submissionId();
        for (var at : inOrder(form.rows())) {
            var row = form.rows().get(at);
            if (row.isLeftOut()) continue;
            try {
                var former = row.mandateId() == null ? null : old.get(row.mandateId());
                var person = person(row, former);
                var place = seating.place(body, sitting, null, person, wanted(row, former, filled, form));
                var mandate = mandates.save(new Mandate(submission, body, person, place.seat(), place.period()));
                submission = UUID.randomUUID();
                sitting.add(mandate);
                if (former != null) filled.put(former.getId(), mandate);
            } catch (FieldException wrong) {
                wrong.problems().forEach(problem -> problems.add(at(at, problem)));
            }
        }
        if (!problems.isEmpty()) throw new FieldException(problems);
    }

    private static List<Integer> inOrder(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(at -> rows.get(at).role() == Mandate.Role.SUBSTITUTE))
                .toList();
    }

    private static Wanted wanted(Row row, @Nullable Mandate former, Map<Long, Mandate> filled, NewTermForm form) {
        if (row.kind() == null || !row.kind().isMunicipal()) throw new FieldException("kind", "body.municipal-seats");
        if (row.role() == null) throw new FieldException("role", "NotNull");
        var stoodIn = former == null ? null : former.getSubstituteFor();
        var principal = stoodIn == null || row.role() != Mandate.Role.SUBSTITUTE ? null : filled.get(stoodIn.getId());
        return new Wanted(
                row.kind(),
                row.role(),
                row.represents(),
                principal == null ? null : principal.getId(),
                form.termId(),
                form.first(),
                null);
    }

    private Person person(Row row, @Nullable Mandate former) {
        if (NewTermForm.STAYS.equals(row.who())) {
            if (former == null) throw new FieldException("who", "body.unknown-choice");
            return former.getPerson();
        }
        if (row.who() != null && row.who().matches("\\d{1,18}"))
            return contacts.byIds(Set.of(Long.valueOf(row.who()))).stream()
                    .findFirst()
                    .orElseThrow(() -> new FieldException("who", "body.unknown-choice"));
        var known = row.email() == null ? null : contacts.byEmail(row.email()).orElse(null);
        if (known != null) return known;
        if (row.name() == null) throw new FieldException("name", "body.who-takes-the-seat");
        return contacts.enter(row.name(), row.email());
    }

    /** Fields of a seat that the row has not, stand at who takes it. */
    private static Problem at(int row, Problem problem) {
        var field = Set.of("kind", "role", "represents", "name", "email", "who").contains(problem.field())
                ? "rows[" + row + "]." + problem.field()
                : problem.field().equals("termId") || problem.field().equals("validFrom") && isOfTheForm(problem)
                        ? problem.field()
                        : "rows[" + row + "].who";
        return new Problem(field, problem.key(), problem.args());
    }

    private static boolean isOfTheForm(Problem problem) {
        return !problem.key().equals("body.sits-already");
    }
}
