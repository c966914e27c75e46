package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.Counterpart;
import se.huddinge.samverkan.activity.entry.ActivityEntry;
import se.huddinge.samverkan.activity.entry.ActivityForm;
import se.huddinge.samverkan.activity.life.ActivityLife;
import se.huddinge.samverkan.activity.life.ClosingForm;
import se.huddinge.samverkan.activity.life.NextSteps;
import se.huddinge.samverkan.activity.life.StepForm;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.demo.Municipality.Doing;
import se.huddinge.samverkan.demo.Municipality.Occasion;
import se.huddinge.samverkan.demo.Municipality.Work;

/** A year and a half of activities, drawn from what each unit keeps doing: uneven, on weekdays, never in July. */
class DemoActivities {
    private static final int MONTHS = 18;

    /** How busy a month is, in hundredths: January to December. */
    private static final int[] BUSY = {60, 100, 120, 100, 120, 60, 0, 50, 130, 140, 120, 60};

    private final ActivityEntry entry;
    private final ActivityLife life;
    private final NextSteps steps;
    private final ActivityService activities;
    private final AgreementRegister register;
    private final Names names;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoActivities(
            ActivityEntry entry,
            ActivityLife life,
            NextSteps steps,
            ActivityService activities,
            AgreementRegister register,
            Names names,
            Timeline timeline,
            EntityManager entities) {
        this.entry = entry;
        this.life = life;
        this.steps = steps;
        this.activities = activities;
        this.register = register;
        this.names = names;
        this.timeline = timeline;
        this.entities = entities;
    }

    void make(Municipality municipality) {
        Map<String, Long> kinds = new TreeMap<>();
        for (ActivityKind kind : activities.kinds()) kinds.put(kind.getNames().nameSv(), kind.getId());
        municipality.activities().forEach(doing -> make(doing, kinds, municipality.invented()));
        municipality.planned().forEach(occasion -> make(occasion, kinds));
    }

    private void make(Doing doing, Map<String, Long> kinds, String invented) {
        var today = timeline.today();
        var unit = names.unit(doing.unit()).getId();
        var drawn = new Random(doing.unit().hashCode());
        var partners = doing.works().stream().map(this::partner).toList();
        var agreements = doing.works().stream()
                .map(work -> bound(work.agreement(), work.with()))
                .toList();
        days(doing, today, drawn).forEach(day -> {
            int n = drawn.nextInt(doing.works().size());
            var work = doing.works().get(n);
            var title = work.titles().get(drawn.nextInt(work.titles().size()));
            var form = ActivityForm.of(
                    kinds.get(work.kind()),
                    title + " (" + invented.toLowerCase().replace(".", "") + ")",
                    partners.get(n),
                    day,
                    people(work, drawn),
                    unit,
                    agreements
                            .get(n)
                            .filter(bound -> bound.covers(day))
                            .map(Bound::id)
                            .orElse(null),
                    null,
                    null,
                    null);
            timeline.on(told(day, today), writer(unit, told(day, today)), () -> entry.register(form));
            entities.clear();
        });
    }

    /** In order, each month as busy as it is. */
    private static Stream<LocalDate> days(Doing doing, LocalDate today, Random drawn) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(n -> today.withDayOfMonth(1).minusMonths(MONTHS - n))
                .flatMap(month -> {
                    int hundredths = doing.aMonth() * BUSY[month.getMonthValue() - 1];
                    int times = hundredths / 100 + (drawn.nextInt(100) < hundredths % 100 ? 1 : 0);
                    return drawn.ints(times, 1, month.lengthOfMonth() + 1)
                            .mapToObj(day -> Day.workday(month.withDayOfMonth(day)))
                            .sorted();
                })
                .filter(day -> day.isBefore(today));
    }

    /** A day or so after, when somebody gets to it. */
    private static LocalDate told(LocalDate day, LocalDate today) {
        var later = Day.workday(day.plusDays(3));
        return later.isBefore(day) ? day : later.isAfter(today) ? today : later;
    }

    private static @Nullable Integer people(Work work, Random drawn) {
        return work.most() == 0 ? null : work.least() + drawn.nextInt(work.most() - work.least() + 1);
    }

    /** An agreement that something is done under, from the day it was signed. */
    private record Bound(Long id, LocalDate signedOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(signedOn);
        }
    }

    private Optional<Bound> bound(@Nullable String agreement, String with) {
        if (agreement == null) return Optional.empty();
        var found =
                register.matches(null, agreement, Set.of(names.partner(with))).get(0);
        return Optional.of(new Bound(found.getId(), requireNonNull(found.getSignedOn())));
    }

    private Counterpart partner(Work work) {
        return names.counterpart(work.with(), work.contact());
    }

    /** Who was contact person then; the coordinator where nobody was. */
    private String writer(Long unitId, LocalDate day) {
        return names.contactPersonOn(unitId, day).orElse(Demo.COORDINATOR);
    }

    private void make(Occasion occasion, Map<String, Long> kinds) {
        var today = timeline.today();
        var unit = names.unit(occasion.unit()).getId();
        var due = occasion.nextStepDue();
        var form = ActivityForm.of(
                kinds.get(occasion.kind()),
                occasion.title(),
                names.counterpart(occasion.with(), null),
                occasion.day().from(today),
                null,
                unit,
                bound(occasion.agreement(), occasion.with()).map(Bound::id).orElse(null),
                null,
                occasion.nextStep(),
                due == null ? null : due.from(today));
        var day = occasion.told().from(today);
        var id = timeline.on(day, writer(unit, day), () -> entry.register(form).getId());
        entities.clear();
        if (occasion.stepDone() != null)
            timeline.on(
                    occasion.stepDone().from(today),
                    writer(unit, today),
                    () -> steps.take(id, new StepForm(occasion.stepComment(), version(id))));
        if (occasion.cancelled() != null)
            timeline.on(
                    today,
                    writer(unit, today),
                    () -> life.cancel(id, new ClosingForm(occasion.cancelled(), UUID.randomUUID(), version(id))));
    }

    private @Nullable Long version(Long id) {
        return activities.get(id).getVersion();
    }
}
