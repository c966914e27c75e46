package se.huddinge.samverkan.meeting.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.listing.BodyList;
import se.huddinge.samverkan.body.listing.BodyRow;
import se.huddinge.samverkan.meeting.Invitee;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.FieldException;

/** What the form offers to choose from. */
@Component
class PlanChoices {
    private final MeetingAccess access;
    private final AcademyService academies;
    private final BodyService bodies;
    private final BodyAccess formable;
    private final BodyList list;

    PlanChoices(
            MeetingAccess access, AcademyService academies, BodyService bodies, BodyAccess formable, BodyList list) {
        this.access = access;
        this.academies = academies;
        this.bodies = bodies;
        this.formable = formable;
        this.list = list;
    }

    public List<Unit> units() {
        return access.ownUnits();
    }

    public List<AcademyRow> academies() {
        return academies.options();
    }

    /** Those that she may know of. */
    public List<BodyRow> bodies() {
        return list.options();
    }

    /** A body meets when who forms it says so. */
    @Nullable
    Body body(@Nullable Long id, @Nullable Body stood) {
        if (id == null || stood != null && stood.getId().equals(id)) return id == null ? null : stood;
        if (list.options().stream().noneMatch(row -> row.getId().equals(id)))
            throw new FieldException("bodyId", "meeting.unknown-choice");
        var body = bodies.get(id);
        if (!formable.isWritable(body)) throw new FieldException("bodyId", "meeting.not-your-body");
        return body;
    }

    /** Who sits in it on the day. */
    List<Invitee> members(@Nullable Body body, LocalDate day) {
        if (body == null) return List.of();
        return bodies.members(body.getId(), day).stream()
                .map(member -> new Invitee(
                        member.personId(),
                        member.accountId(),
                        member.name(),
                        member.email(),
                        member.getRepresented().isEmpty() ? null : member.getRepresented()))
                .toList();
    }

    public Repeat[] repeats() {
        return Repeat.values();
    }

    /** Where she begins: the only unit she writes for. */
    @Nullable
    Long home() {
        var own = units();
        return own.size() == 1 ? own.get(0).getId() : null;
    }

    @Nullable
    Academy academy(@Nullable Long id, LocalDate day) {
        if (id == null) return null;
        var academy = academies.sharing(Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new FieldException("academyId", "meeting.unknown-choice"));
        PartnerRules.requireExists(academy, day, "academyId");
        return academy;
    }
}
