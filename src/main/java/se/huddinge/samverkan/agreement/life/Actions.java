package se.huddinge.samverkan.agreement.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService.Whole;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.life.Action.Name;

/** What can be done with an agreement where it stands, by who looks at it; the first, if any, is what comes next. */
@Component
class Actions {
    private final AgreementAccess access;
    private final UndoService undoing;
    private final TakingBackService removal;

    Actions(AgreementAccess access, UndoService undoing, TakingBackService removal) {
        this.access = access;
        this.undoing = undoing;
        this.removal = removal;
    }

    /** What the state itself calls for. */
    @Nullable
    Action next(Whole page, List<Signature> signatures) {
        var agreement = page.agreement();
        if (!page.writable()) return null;
        if (!access.isCoordinator())
            return agreement.getStatus() == Status.DRAFT ? Action.of(Name.PREPARE) : Action.of(Name.HAND_OVER);
        return switch (page.state()) {
            case DRAFT, IN_PREPARATION, DECIDED -> Action.of(onward(agreement));
            case FOR_SIGNATURE -> unsigned(page.parties(), signatures);
            case LAPSED -> Action.of(Name.END);
            default -> null;
        };
    }

    private static Name onward(Agreement agreement) {
        if (agreement.getStatus() == Status.DRAFT && Steps.isExpected(agreement, Status.IN_PREPARATION))
            return Name.PREPARE;
        return agreement.getStatus() != Status.DECIDED && Steps.isExpected(agreement, Status.DECIDED)
                ? Name.DECIDE
                : Name.SEND;
    }

    /** The municipality signs first, as a rule. */
    private static @Nullable Action unsigned(List<Party> parties, List<Signature> signatures) {
        return parties.stream()
                .filter(party -> LifeService.isUnsigned(party, signatures))
                .findFirst()
                .map(party -> Action.of(Name.SIGN, party.getId()))
                .orElse(null);
    }

    List<Action> others(Whole page, List<Step> trail, List<Signature> signatures, @Nullable Action next) {
        var agreement = page.agreement();
        var names = new ArrayList<Name>();
        if (page.writable()) {
            if (access.isCoordinator()) coordinators(agreement.getStatus(), trail, signatures, names);
            if (agreement.getStatus() == Status.IN_PREPARATION) names.add(Name.HAND_OVER);
            if (undoing.isOffered(trail, agreement)) names.add(Name.UNDO);
            if (removal.isOffered(trail)) names.add(Name.REMOVE);
            if (agreement.getStatus().isBeforeSigning()) names.add(Name.ABORT);
            if (access.isCoordinator() && page.state() != State.ANNULLED) names.add(Name.ANNUL);
        }
        return names.stream()
                .filter(name -> next == null || name != next.name())
                .map(Action::of)
                .toList();
    }

    private static void coordinators(Status status, List<Step> trail, List<Signature> signatures, List<Name> names) {
        if (status == Status.DRAFT) names.add(Name.DECIDE);
        if (status == Status.DRAFT || status == Status.IN_PREPARATION) names.add(Name.SEND);
        if (status == Status.DECIDED || status == Status.FOR_SIGNATURE && signatures.isEmpty()) names.add(Name.RETURN);
        if (status == Status.SIGNED) names.add(Name.END);
        var decided =
                trail.stream().map(Step::getDecision).reduce(null, (earlier, later) -> later == null ? earlier : later);
        if (decided != null && decided.isToBeReported()) names.add(0, Name.REPORT);
    }
}
