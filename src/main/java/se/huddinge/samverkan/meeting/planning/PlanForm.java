package se.huddinge.samverkan.meeting.planning;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.When;
import se.huddinge.samverkan.office.IcsReader.Invitation;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.OneALine;
import se.huddinge.samverkan.web.PlausibleDate;
import se.huddinge.samverkan.web.WebAddress;

/**
 * When, where and with whom.
 *
 * @param agenda what is to be talked about, one a line; with the agreements and projects, only when the meeting is new
 * @param people those who are called, one a line; only when the meeting is new
 * @param repeat with {@code times}, a series of them; only when it is new
 */
@NullUnmarked
public record PlanForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        @NotNull @DateTimeFormat(pattern = "HH:mm") LocalTime begins,
        @DateTimeFormat(pattern = "HH:mm") LocalTime ends,
        @Size(max = 200) @NoPersonalNumber String place,
        @WebAddress String link,
        Long bodyId,
        Long academyId,
        @NotNull Long unitId,
        @OneALine(max = 200) @NoPersonalNumber String agenda,
        Set<Long> agreementIds,
        Set<Long> projectIds,
        @OneALine(max = 300) @NoPersonalNumber String people,
        Repeat repeat,
        @Min(2) @Max(24) Integer times,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    private static final int LONGEST = 200;
    private static final int MOST_GUESTS = 50;

    public PlanForm {
        agreementIds = Ids.of(agreementIds);
        projectIds = Ids.of(projectIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PlanForm blank(Long unitId, Long bodyId, Long academyId) {
        return new PlanForm(
                null, null, null, null, null, null, bodyId, academyId, unitId, null, null, null, null, null, null, null,
                null);
    }

    /** With an academy, about what was chosen. */
    static PlanForm about(
            Long academyId, Long unitId, List<String> lines, Set<Long> agreementIds, Set<Long> projectIds) {
        return new PlanForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                academyId,
                unitId,
                lines.stream().map(PlanForm::cut).collect(joining("\n")),
                agreementIds,
                projectIds,
                null,
                null,
                null,
                null,
                null);
    }

    /** What a calendar knows of it; whoever reads on fills in the rest. */
    static PlanForm of(Invitation invitation, Long unitId) {
        return new PlanForm(
                cut(invitation.title()),
                invitation.begins().toLocalDate(),
                invitation.begins().toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                invitation.endsThatDay() ? invitation.ends().toLocalTime().truncatedTo(ChronoUnit.MINUTES) : null,
                cut(invitation.place()),
                null,
                null,
                null,
                unitId,
                null,
                null,
                null,
                invitation.guests().stream()
                        .map(guest -> guest.name() == null ? guest.email() : guest.name() + " <" + guest.email() + ">")
                        .distinct()
                        .limit(MOST_GUESTS)
                        .collect(joining("\n")),
                null,
                null,
                null,
                null);
    }

    private static String cut(String text) {
        return text == null
                ? null
                : text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    static PlanForm of(Meeting meeting) {
        var when = meeting.getWhen();
        var body = meeting.getBody();
        var academy = meeting.getAcademy();
        return new PlanForm(
                meeting.getTitle(),
                when.day(),
                when.begins(),
                when.ends(),
                meeting.getPlace(),
                meeting.getLink(),
                body == null ? null : body.getId(),
                academy == null ? null : academy.getId(),
                meeting.getUnit().getId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                meeting.getVersion());
    }

    When when() {
        return new When(heldOn, begins, ends);
    }
}
