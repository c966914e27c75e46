package se.huddinge.samverkan.principle;

import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.principle.PrincipleTies.Tie;

/** What the forms offer to choose from. */
@Component
class PrincipleChoices {
    private final UnitService units;
    private final PrincipleTies ties;

    PrincipleChoices(UnitService units, PrincipleTies ties) {
        this.units = units;
        this.ties = ties;
    }

    public List<Unit> units() {
        return units.active();
    }

    /** Those that can decide. */
    public List<Unit> boards() {
        return units.boards();
    }

    /** Agreements and projects. */
    public record Offered(List<Tie> agreements, List<Tie> projects) {}

    public Offered offered(PrincipleForm form) {
        var all = ties.offered(form.agreementIds(), form.projectIds());
        return new Offered(of(all, "AGREEMENT"), of(all, "PROJECT"));
    }

    private static List<Tie> of(List<Tie> all, String kind) {
        return all.stream().filter(tie -> tie.kind().equals(kind)).toList();
    }
}
