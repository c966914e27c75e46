package se.huddinge.samverkan.pages;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.Encounter;
import se.huddinge.samverkan.activity.Ties;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.contact.Acquaintances;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.pages.Overlap.Meeter;
import se.huddinge.samverkan.pages.Trend.Depth;
import se.huddinge.samverkan.project.listing.RelatedProjects;
import se.huddinge.samverkan.shared.Period;

/** Asks each feature who meets whom, and lays the answers over each other. */
@Component
@Transactional(readOnly = true)
class Overlaps {
    private static final int SHARED = 2;

    private record Key(Long academyId, @Nullable Long institutionId) {}

    private final AcademyService academies;
    private final UnitService units;
    private final Acquaintances acquaintances;
    private final RelatedAgreements agreements;
    private final RelatedProjects projects;
    private final Ties ties;
    private final ActivityFigures figures;

    Overlaps(
            AcademyService academies,
            UnitService units,
            Acquaintances acquaintances,
            RelatedAgreements agreements,
            RelatedProjects projects,
            Ties ties,
            ActivityFigures figures) {
        this.academies = academies;
        this.units = units;
        this.acquaintances = acquaintances;
        this.agreements = agreements;
        this.projects = projects;
        this.ties = ties;
        this.figures = figures;
    }

    /** All that pass the filter, in nine statements: where units meet is known when everything that they do is. */
    List<Overlap> in(Span span, OverlapFilter filter) {
        var period = new Period(span.first(), span.last());
        var met = new HashMap<Key, Map<Long, Map<Depth, Long>>>();
        acquaintances.encounters(span.first(), span.last()).forEach(known -> {
            add(met, Depth.CONTACT, whole(known));
            if (known.institutionId() != null) add(met, Depth.CONTACT, known);
        });
        Stream.concat(done(span), ties.encounters(span.first(), span.last()).stream())
                .forEach(one -> add(met, Depth.ACTIVITY, one));
        projects.encounters(period).forEach(one -> add(met, Depth.PROJECT, one));
        agreements.encounters(period).forEach(one -> add(met, Depth.AGREEMENT, one));
        return places(met).stream()
                .filter(place -> place.meeters().size() >= SHARED && filter.passes(place))
                .sorted(filter.sort().comparator(filter.order()))
                .toList();
    }

    private static Encounter whole(Encounter one) {
        return new Encounter(one.academyId(), null, one.unitId(), one.times());
    }

    private Stream<Encounter> done(Span span) {
        var grid = figures.grid(Matrix.UNIT_ACADEMY, span);
        return grid.rows().stream()
                .flatMap(unit -> grid.columns().stream()
                        .filter(academy -> !grid.at(unit, academy).isNone())
                        .map(academy -> new Encounter(
                                academy.id(),
                                null,
                                unit.id(),
                                grid.at(unit, academy).activities())));
    }

    private static void add(Map<Key, Map<Long, Map<Depth, Long>>> met, Depth depth, Encounter one) {
        met.computeIfAbsent(new Key(one.academyId(), one.institutionId()), place -> new HashMap<>())
                .computeIfAbsent(one.unitId(), unit -> new EnumMap<>(Depth.class))
                .merge(depth, one.times(), Long::sum);
    }

    private List<Overlap> places(Map<Key, Map<Long, Map<Depth, Long>>> met) {
        var academyNames = new HashMap<Long, String>();
        academies.options().forEach(row -> academyNames.put(row.id(), row.getName()));
        var partNames = new HashMap<Long, String>();
        academies
                .unitOptions()
                .forEach(row -> partNames.put(row.id(), row.unit().read()));
        var known =
                units
                        .byIds(met.values().stream()
                                .flatMap(there -> there.keySet().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Unit::getId, identity()));
        var swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        var places = new ArrayList<Overlap>();
        met.forEach((at, there) -> places.add(new Overlap(
                at.academyId(),
                at.institutionId(),
                Objects.requireNonNull(academyNames.get(at.academyId())),
                at.institutionId() == null ? null : partNames.get(at.institutionId()),
                there.entrySet().stream()
                        .map(one -> new Meeter(Objects.requireNonNull(known.get(one.getKey())), one.getValue()))
                        .sorted(comparing(meeter -> meeter.unit().getName(), swedish))
                        .toList())));
        return places;
    }
}
