package se.huddinge.samverkan.body.seat;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.body.TermRepository;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerService;

/** What the forms of seats offer to choose from; a page asks for what it shows. */
@Component
public class SeatChoices {
    public record Choice(String id, String name) {}

    /** Some of the same kind, with the message key of what they are. */
    public record Group(String key, List<Choice> choices) {}

    /** Why a mandate can be ended by hand. */
    private static final List<Mandate.EndCause> CAUSES = List.of(
            Mandate.EndCause.RESIGNED,
            Mandate.EndCause.OTHER_DUTIES,
            Mandate.EndCause.SUCCEEDED,
            Mandate.EndCause.OTHER);

    private final AcademyService academies;
    private final UnitService units;
    private final PartnerService partners;
    private final TermRepository terms;

    SeatChoices(AcademyService academies, UnitService units, PartnerService partners, TermRepository terms) {
        this.academies = academies;
        this.units = units;
        this.partners = partners;
        this.terms = terms;
    }

    public MemberKind[] kinds() {
        return MemberKind.values();
    }

    public Mandate.Role[] roles() {
        return Mandate.Role.values();
    }

    public List<Mandate.EndCause> causes() {
        return CAUSES;
    }

    public List<TermOfOffice> terms() {
        return terms.findAllByOrderByPeriodValidFrom();
    }

    /** The academies that are established here first (S17). */
    public List<Group> represented() {
        var all = academies.options();
        return List.of(
                new Group("body.academies-here", academies(all, AcademyRow::establishedHere)),
                new Group("body.academies-elsewhere", academies(all, academy -> !academy.establishedHere())),
                new Group("body.units", units()),
                new Group(
                        "body.student-unions",
                        partners.options().stream()
                                .filter(row -> row.kind() == PartnerOrganisation.Kind.STUDENT_UNION)
                                .map(row -> new Choice(
                                        Represented.organisation(row.id()).toString(), row.getName()))
                                .toList()));
    }

    public List<Choice> units() {
        return units.active().stream()
                .map(unit -> new Choice(Represented.unit(unit.getId()).toString(), unit.getName()))
                .toList();
    }

    private static List<Choice> academies(List<AcademyRow> all, Predicate<AcademyRow> wanted) {
        return all.stream()
                .filter(wanted)
                .map(row -> new Choice(Represented.academy(row.id()).toString(), row.getName()))
                .toList();
    }
}
