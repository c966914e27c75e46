package se.huddinge.samverkan.activity.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.activity.ActivityKindRepository;
import se.huddinge.samverkan.activity.NextStep;
import se.huddinge.samverkan.activity.Scope;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;

/** What the form says, made into what the activity is; an id that stands for nothing is an error at its field. */
@Component
class Description {
    private static final Pattern CREDITS = Pattern.compile("\\d{1,3}([.,]\\d)?");

    private final ActivityKindRepository kinds;
    private final UnitService units;
    private final Positions positions;
    private final AcademyService academies;

    Description(ActivityKindRepository kinds, UnitService units, Positions positions, AcademyService academies) {
        this.kinds = kinds;
        this.units = units;
        this.positions = positions;
        this.academies = academies;
    }

    ActivityKind kind(ActivityForm form) {
        return kinds.findById(form.kindId()).orElseThrow(() -> unknown("kindId"));
    }

    List<Unit> participants(ActivityForm form) {
        Set<Long> ids = form.participantIds();
        var found = ids.isEmpty() ? List.<Unit>of() : units.byIds(ids);
        if (found.size() != ids.size()) throw unknown("participantIds");
        return found;
    }

    void describe(Activity activity, ActivityForm form) {
        activity.describe(activity.getKind(), title(activity, form), form.heldOn());
        activity.count(people(activity, form), form.ourSide());
        activity.characterise(form.knowledge(), form.scope() == null ? Scope.OWN : form.scope(), form.evidence());
        activity.result(form.outcome(), nextStep(activity, form));
        describeAsked(activity, form);
    }

    /** What its kind does not ask for was written for another kind, before it was changed. */
    private void describeAsked(Activity activity, ActivityForm form) {
        var training = activity.getKind().isTraining();
        var startup = activity.getKind().isEntrepreneurship();
        activity.train(
                training ? form.training() : null, training ? credits(form) : null, training ? form.trained() : null);
        activity.found(
                startup ? origin(form) : null,
                startup ? form.support() : null,
                startup ? form.startup() : null,
                startup ? form.startupYear() : null);
    }

    /** Who writes no line of her own gets one: the kind, and with whom. */
    private static String title(Activity activity, ActivityForm form) {
        if (form.title() != null) return form.title();
        var with = Stream.concat(
                        activity.getAcademies().stream().map(academy -> academy.getName()),
                        activity.getOrganisations().stream().map(organisation -> organisation.getName()))
                .collect(Collectors.joining(", "));
        var title = activity.getKind().getName() + ": " + with;
        return title.length() > 200 ? title.substring(0, 200) : title;
    }

    /** Those who were trained took part. */
    private static @Nullable Integer people(Activity activity, ActivityForm form) {
        return form.people() == null && activity.getKind().isTraining() ? form.trained() : form.people();
    }

    private @Nullable NextStep nextStep(Activity activity, ActivityForm form) {
        if (form.nextStep() == null) {
            if (form.nextStepDue() != null) throw new FieldException("nextStep", "activity.next-step-needs-text");
            return null;
        }
        return new NextStep(form.nextStep(), form.nextStepDue(), answering(activity, form.nextStepPositionId()));
    }

    private @Nullable Position answering(Activity activity, @Nullable Long id) {
        if (id == null) return activity.getResponsible();
        return positions.find(id).orElseThrow(() -> unknown("nextStepPositionId"));
    }

    private static @Nullable BigDecimal credits(ActivityForm form) {
        if (form.credits() == null) return null;
        if (!CREDITS.matcher(form.credits()).matches()) throw new FieldException("credits", "activity.credits-form");
        var credits = new BigDecimal(form.credits().replace(',', '.'));
        if (credits.compareTo(BigDecimal.valueOf(300)) > 0)
            throw new FieldException("credits", "activity.credits-form");
        return credits;
    }

    private @Nullable Academy origin(ActivityForm form) {
        if (form.originAcademyId() == null) return null;
        return academies.sharing(Set.of(Objects.requireNonNull(form.originAcademyId()))).stream()
                .findFirst()
                .orElseThrow(() -> unknown("originAcademyId"));
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "activity.unknown-choice");
    }
}
