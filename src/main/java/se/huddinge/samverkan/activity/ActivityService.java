package se.huddinge.samverkan.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads activities, for the pages that show them and for other floors. */
@Service
@Transactional(readOnly = true)
public class ActivityService {
    private final ActivityRepository activities;
    private final ActivityKindRepository kinds;
    private final ActivityAccess access;
    private final AgreementAccess agreements;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ActivityKindRepository kinds,
            ActivityAccess access,
            AgreementAccess agreements,
            Clock clock) {
        this.activities = activities;
        this.kinds = kinds;
        this.access = access;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Everything known here about one activity, for its page.
     *
     * @param agreementReadable whether its agreement may be named to this reader
     * @param answerable whether the next step is the reader's to take
     * @param parts the units, where several took part
     * @param late whether it was planned for a day that has passed
     */
    public record Whole(
            Activity activity,
            boolean writable,
            boolean answerable,
            boolean agreementReadable,
            boolean late,
            List<UnitPart> parts) {}

    /** A unit that took part among others: how many came from it, and whether the reader may say. */
    public record UnitPart(Unit unit, @Nullable Integer people, boolean countable) {}

    public Whole whole(Long id) {
        var activity = get(id);
        var agreement = activity.getAgreement();
        return new Whole(
                activity,
                access.isWritable(activity),
                access.isAnswerable(activity),
                agreement != null && agreements.isReadable(agreement.getId()),
                activity.awaitsAnswer(LocalDate.now(clock)),
                parts(activity));
    }

    private List<UnitPart> parts(Activity activity) {
        if (activity.getParticipants().isEmpty()) return List.of();
        return Stream.concat(Stream.of(activity.getUnit()), activity.getParticipants().stream())
                .map(unit -> new UnitPart(unit, activity.peopleOf(unit.getId()), access.isCountable(activity, unit)))
                .toList();
    }

    /** For whoever names one in a form. */
    public Optional<Activity> find(Long id) {
        return activities.findWholeById(id);
    }

    public Activity get(Long id) {
        var activity = activities.findWholeById(id).orElseThrow(() -> new NotFoundException("activity", id));
        activities.findAlignedById(id);
        return activity;
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    public Activity writable(Long id) {
        var activity = get(id);
        access.requireWritable(activity);
        return activity;
    }

    /** For a form about what it says. */
    public Activity revisable(Long id) {
        var activity = writable(id);
        activity.requireRevisable();
        return activity;
    }

    /** The kinds there are, with what each proposes. */
    public List<ActivityKind> kinds() {
        return kinds.findAllByOrderByOrdinal();
    }
}
