package se.huddinge.samverkan.body;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads bodies and who sits in them on a day; never one that the reader may not know of. */
@Service
@Transactional(readOnly = true)
public class BodyService {
    private final BodyRepository bodies;
    private final MandateRepository mandates;
    private final MandatesEnding ending;
    private final Positions positions;
    private final AcademyService academies;
    private final BodyAccess access;
    private final Clock clock;

    BodyService(
            BodyRepository bodies,
            MandateRepository mandates,
            MandatesEnding ending,
            Positions positions,
            AcademyService academies,
            BodyAccess access,
            Clock clock) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.ending = ending;
        this.positions = positions;
        this.academies = academies;
        this.access = access;
        this.clock = clock;
    }

    /** An academy that is established here, and who speaks for it: perhaps nobody. */
    public record Spot(AcademyRow academy, List<Member> members) {}

    /** Whose mandates end on the same day. */
    public record LastDay(LocalDate day, List<Member> members) {}

    /**
     * One body as it stood on a day, for its page.
     *
     * @param spots of a council: the academies that are to be represented (S17)
     * @param ending mandates that run out with nobody to follow, as of today
     */
    public record Whole(
            Body body,
            LocalDate day,
            LocalDate today,
            Roll roll,
            List<Spot> spots,
            Set<Long> ending,
            boolean writable) {
        public boolean isNow() {
            return day.equals(today);
        }

        /** Who sat then or will is no news; who sits now may be. */
        public boolean isWarning() {
            return isNow() && body.getPeriod().covers(today);
        }

        public boolean isChairVacant() {
            return isWarning() && body.getKind() != Body.Kind.NETWORK && !roll.isChaired();
        }

        public List<Spot> getWhiteSpots() {
            return isWarning()
                    ? spots.stream().filter(spot -> spot.members().isEmpty()).toList()
                    : List.of();
        }

        public List<Member> getEnding() {
            return isWarning()
                    ? roll.members().stream()
                            .filter(member -> ending.contains(member.mandateId()))
                            .toList()
                    : List.of();
        }

        /** By day: those that ran out in silence, and those that will. */
        public List<LastDay> getEndings() {
            return Stream.concat(getLapsed().stream(), getEnding().stream())
                    .collect(groupingBy(member -> requireNonNull(member.period().validTo()), TreeMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(day -> new LastDay(day.getKey(), day.getValue()))
                    .toList();
        }

        /** Ran out in silence. */
        public List<Member> getLapsed() {
            return isWarning()
                    ? roll.former().stream()
                            .filter(member -> ending.contains(member.mandateId()))
                            .toList()
                    : List.of();
        }
    }

    public Whole whole(Long id, LocalDate day) {
        var body = get(id);
        var roll = roll(body, day);
        var today = today();
        return new Whole(
                body,
                day,
                today,
                roll,
                body.getKind() == Body.Kind.COUNCIL ? spots(roll) : List.of(),
                body.isOpen() ? ending.in(id, today) : Set.of(),
                body.isOpen() && access.isWritable(body));
    }

    private List<Spot> spots(Roll roll) {
        return academies.options().stream()
                .filter(AcademyRow::establishedHere)
                .map(academy -> new Spot(academy, roll.speakingFor(academy.id())))
                .toList();
    }

    /** Who sits in it on the day, the chair first and substitutes last. */
    public List<Member> members(Long id, LocalDate day) {
        return roll(get(id), day).members();
    }

    private Roll roll(Body body, LocalDate day) {
        if (body.getKind() != Body.Kind.NETWORK) return Roll.of(body, mandates.findOf(body.getId()), day);
        return body.getPeriod().covers(day)
                ? Roll.of(positions.holdersOn(day, Position.Kind.COORDINATOR, Position.Kind.CONTACT_PERSON))
                : new Roll(List.of(), List.of(), List.of());
    }

    public Body get(Long id) {
        var body = bodies.findWholeById(id).orElseThrow(() -> new NotFoundException(Body.SUBJECT, id));
        access.requireReadable(body);
        return body;
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    public Body writable(Long id) {
        var body = get(id);
        access.requireWritable(body);
        body.requireOpen();
        return body;
    }

    /** For who changes a part of it: the whole gets a new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Body raisingVersion(Long id) {
        var body = bodies.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException(Body.SUBJECT, id));
        access.requireReadable(body);
        access.requireWritable(body);
        body.requireOpen();
        return body;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
