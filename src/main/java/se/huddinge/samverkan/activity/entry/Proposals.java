package se.huddinge.samverkan.activity.entry;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.strategy.Alignment;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What an activity serves in the strategy when nobody says: its kind's purposes and methods, and their goals (R13). */
@Component
class Proposals {
    private final StrategyService strategy;

    Proposals(StrategyService strategy) {
        this.strategy = strategy;
    }

    void align(Activity activity, ActivityForm form) {
        if (form.isNew() && form.saysNothingOfTheStrategy()) propose(activity);
        else choose(activity, form);
    }

    /** Never a purpose that asks for a prioritised academy where there is none (R1): it is left out, nothing is refused. */
    private void propose(Activity activity) {
        var kind = activity.getKind();
        var today = strategy.purposes().stream().map(Purpose::getId).collect(toSet());
        var methods = strategy.methods().stream().map(Method::getId).collect(toSet());
        var purposes = kind.getProposedPurposes().stream()
                .filter(purpose -> today.contains(purpose.getId()))
                .filter(purpose -> !purpose.isRequiresPrioritisedAcademy() || isWithPrioritised(activity))
                .toList();
        activity.alignment()
                .alignWith(
                        purposes,
                        kind.getProposedMethods().stream()
                                .filter(method -> methods.contains(method.getId()))
                                .toList(),
                        following(purposes));
    }

    private void choose(Activity activity, ActivityForm form) {
        var purposes = all(form.purposeIds(), strategy.purposesByIds(form.purposeIds()), "purposeIds");
        var methods = all(form.methodIds(), strategy.methodsByIds(form.methodIds()), "methodIds");
        var goals = all(form.goalIds(), strategy.goalsByIds(form.goalIds()), "goalIds");
        requirePrioritised(activity, purposes);
        var follow = form.isNew() ? goals.isEmpty() : form.leavesGoalsTo(ActivityForm.of(activity));
        activity.alignment().alignWith(purposes, methods, follow ? following(purposes) : goals);
    }

    private void requirePrioritised(Activity activity, List<Purpose> purposes) {
        if (isWithPrioritised(activity)) return;
        purposes.stream()
                .filter(Purpose::isRequiresPrioritisedAcademy)
                .findFirst()
                .ifPresent(purpose -> {
                    throw new FieldException(
                            "purposeIds",
                            "activity.needs-prioritised-academy",
                            purpose.getName(),
                            strategy.condition(purpose).getPlainText());
                });
    }

    private static boolean isWithPrioritised(Activity activity) {
        return isPrioritised(activity.getAcademies(), activity.getHeldOn());
    }

    private static boolean isPrioritised(Collection<Academy> academies, LocalDate day) {
        return academies.stream().anyMatch(academy -> academy.isPrioritisedOn(day));
    }

    private static List<MunicipalGoal> following(List<Purpose> purposes) {
        return purposes.stream()
                .flatMap(purpose -> purpose.getGoals().stream())
                .distinct()
                .toList();
    }

    /** Whether it serves just what its kind proposes, so that a copy may follow the kind too. */
    static boolean followsKind(Alignment alignment, ActivityKind kind) {
        return ids(alignment.getPurposes(), kind.getProposedPurposes())
                && alignment.getMethods().stream()
                        .map(Method::getId)
                        .collect(toSet())
                        .equals(kind.getProposedMethods().stream()
                                .map(Method::getId)
                                .collect(toSet()));
    }

    private static boolean ids(List<Purpose> some, List<Purpose> others) {
        return some.stream()
                .map(Purpose::getId)
                .collect(toSet())
                .equals(others.stream().map(Purpose::getId).collect(toSet()));
    }

    private static <T> List<T> all(Collection<Long> wanted, List<T> found, String field) {
        if (found.size() != wanted.size()) throw new FieldException(field, "activity.unknown-choice");
        return found;
    }
}
