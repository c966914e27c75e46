package se.huddinge.samverkan.activity.entry;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.Evidence;
import se.huddinge.samverkan.activity.Knowledge;
import se.huddinge.samverkan.activity.Scope;
import se.huddinge.samverkan.activity.Startup;
import se.huddinge.samverkan.activity.TrainingDirection;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** What the form offers; a page asks for what it shows. What the activity already says stays among the choices. */
@Component
class EntryChoices {
    private final ActivityService activities;
    private final ActivityAccess access;
    private final UnitService units;
    private final Positions positions;
    private final AgreementChoices agreements;
    private final ActivityProjects projects;
    private final Habits habits;

    EntryChoices(
            ActivityService activities,
            ActivityAccess access,
            UnitService units,
            Positions positions,
            AgreementChoices agreements,
            ActivityProjects projects,
            Habits habits) {
        this.activities = activities;
        this.access = access;
        this.units = units;
        this.positions = positions;
        this.agreements = agreements;
        this.projects = projects;
        this.habits = habits;
    }

    /** What the unit does most comes first. */
    public List<ActivityKind> kinds(@Nullable Long unitId, @Nullable Activity activity) {
        var often = habits.kinds(unitId);
        return activities.kinds().stream()
                .filter(kind -> kind.isOffered() || isOf(kind, activity))
                .sorted(Comparator.comparing(kind -> often.contains(kind.getId()) ? often.indexOf(kind.getId()) : 999))
                .toList();
    }

    private static boolean isOf(ActivityKind kind, @Nullable Activity activity) {
        return activity != null && activity.getKind().getId().equals(kind.getId());
    }

    /** The units she writes for. */
    public List<Unit> own() {
        return access.units();
    }

    public List<Unit> others(@Nullable Activity activity) {
        var today = units.active();
        var known = today.stream().map(Unit::getId).collect(toSet());
        var kept = activity == null ? List.<Unit>of() : activity.getParticipants();
        return Stream.concat(today.stream(), kept.stream().filter(unit -> known.add(unit.getId())))
                .toList();
    }

    public List<PositionRow> positions() {
        return positions.responsible();
    }

    public List<AgreementChoices.Choice> agreements(@Nullable Activity activity) {
        var today = agreements.today();
        var kept = activity == null ? null : activity.getAgreement();
        if (kept == null || today.stream().anyMatch(choice -> choice.id().equals(kept.getId()))) return today;
        return Stream.concat(today.stream(), Stream.of(new AgreementChoices.Choice(kept.getId(), kept.getTitle())))
                .toList();
    }

    public List<ActivityProjects.Choice> projects(@Nullable Activity activity) {
        return projects.today(activity);
    }

    public Optional<Habits.Latest> latest() {
        return habits.latest();
    }

    public Knowledge[] knowledges() {
        return Knowledge.values();
    }

    public Scope[] scopes() {
        return Scope.values();
    }

    public Evidence[] evidences() {
        return Evidence.values();
    }

    public TrainingDirection[] directions() {
        return TrainingDirection.values();
    }

    public Startup[] startups() {
        return Startup.values();
    }
}
