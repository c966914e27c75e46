package se.huddinge.samverkan.body.seat;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.Seat;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.body.TermRepository;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Period;

/** What a seat that was asked for stands for, and whether it can be had: what cannot be is an error at its field. */
@Component
public class Seating {
    /** From when to when, and as what. */
    public record Place(Seat seat, Period period) {}

    private final TermRepository terms;
    private final AcademyService academies;
    private final UnitService units;
    private final PartnerService partners;

    Seating(TermRepository terms, AcademyService academies, UnitService units, PartnerService partners) {
        this.terms = terms;
        this.academies = academies;
        this.units = units;
        this.partners = partners;
    }

    /**
     * @param sitting all mandates of the body
     * @param own the mandate that is corrected
     */
    public Place place(Body body, List<Mandate> sitting, @Nullable Mandate own, Person person, Wanted wanted) {
        var term = term(wanted);
        var place = new Place(
                new Seat(
                        wanted.kind(),
                        wanted.role(),
                        substitutes(wanted, sitting, own),
                        term,
                        academy(wanted),
                        unit(wanted),
                        organisation(wanted)),
                period(body, wanted, term));
        var others = sitting.stream()
                .filter(other -> own == null || !other.getId().equals(own.getId()))
                .filter(other -> other.meets(place.period()))
                .toList();
        requireSitsOnce(others, person);
        if (wanted.role() == Mandate.Role.CHAIR) requireMayChair(body, others, place.seat());
        return place;
    }

    private static Period period(Body body, Wanted wanted, @Nullable TermOfOffice term) {
        var to = wanted.validTo() == null && term != null ? term.getLastDay() : wanted.validTo();
        var first = body.getPeriod().validFrom();
        if (wanted.validFrom().isBefore(first))
            throw new FieldException("validFrom", "body.before-the-body", first.toString());
        if (term != null && !term.getPeriod().covers(wanted.validFrom()))
            throw new FieldException(
                    "validFrom", "body.outside-the-term", term.getPeriod().toString());
        if (to != null && to.isBefore(wanted.validFrom())) throw new FieldException("validTo", "PeriodInOrder");
        if (term != null && !term.getPeriod().covers(requireNonNull(to)))
            throw new FieldException(
                    "validTo", "body.outside-the-term", term.getPeriod().toString());
        return new Period(wanted.validFrom(), to);
    }

    private static void requireSitsOnce(List<Mandate> others, Person person) {
        others.stream()
                .filter(other -> other.getPerson().getId().equals(person.getId()))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldException(
                                    "validFrom",
                                    "body.sits-already",
                                    person.getName(),
                                    other.getPeriod().toString())
                            .linkedTo(other.getBody().address());
                });
    }

    /** One at a time, or one on each side where they take turns; a council's is the board's. */
    private static void requireMayChair(Body body, List<Mandate> others, Seat seat) {
        var ledBy = body.getLedBy();
        if (ledBy != null
                && seat.kind().isMunicipal()
                && (seat.unit() == null || !seat.unit().getId().equals(ledBy.getId())))
            throw new FieldException("represents", "body.led-by-the-chair-of", ledBy.getName());
        var alternates = !body.getChairTurns().isEmpty();
        others.stream()
                .filter(other -> other.getRole() == Mandate.Role.CHAIR)
                .filter(other ->
                        !alternates || other.getKind().side() == seat.kind().side())
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldException(
                            "role",
                            "body.has-a-chair",
                            other.getPerson().getName(),
                            other.getPeriod().toString());
                });
    }

    private @Nullable TermOfOffice term(Wanted wanted) {
        if (wanted.termId() != null) return terms.findById(wanted.termId()).orElseThrow(() -> unknown("termId"));
        if (wanted.kind() == MemberKind.ELECTED) throw new FieldException("termId", "body.elected-for-a-term");
        return null;
    }

    private static @Nullable Mandate substitutes(Wanted wanted, List<Mandate> sitting, @Nullable Mandate own) {
        if (wanted.substituteForId() == null) return null;
        if (wanted.role() != Mandate.Role.SUBSTITUTE)
            throw new FieldException("substituteForId", "body.only-a-substitute-stands-in");
        return sitting.stream()
                .filter(other -> other.getId().equals(wanted.substituteForId()))
                .filter(other -> other.getRole() != Mandate.Role.SUBSTITUTE && other != own)
                .findFirst()
                .orElseThrow(() -> unknown("substituteForId"));
    }

    private @Nullable Academy academy(Wanted wanted) {
        if (wanted.kind() != MemberKind.ACADEMY) return null;
        try {
            var academy = academies.get(idOf(wanted, Represented.Kind.ACADEMY, "body.represents-an-academy"));
            PartnerRules.requireExists(academy, wanted.validFrom(), "represents");
            return academy;
        } catch (NotFoundException gone) {
            throw unknown("represents");
        }
    }

    private @Nullable Unit unit(Wanted wanted) {
        if (!wanted.kind().isMunicipal() || wanted.represents() == null) return null;
        var id = idOf(wanted, Represented.Kind.UNIT, "body.represents-a-unit");
        return units.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> unknown("represents"));
    }

    private @Nullable PartnerOrganisation organisation(Wanted wanted) {
        if (wanted.kind() != MemberKind.STUDENT_UNION || wanted.represents() == null) return null;
        var id = idOf(wanted, Represented.Kind.ORGANISATION, "body.represents-a-union");
        return partners.find(id).orElseThrow(() -> unknown("represents"));
    }

    private static Long idOf(Wanted wanted, Represented.Kind kind, String otherwise) {
        var represents = wanted.represents();
        if (represents == null || represents.kind() != kind) throw new FieldException("represents", otherwise);
        return represents.id();
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "body.unknown-choice");
    }
}
