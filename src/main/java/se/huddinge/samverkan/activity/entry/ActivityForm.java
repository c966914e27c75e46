package se.huddinge.samverkan.activity.entry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.Counterpart;
import se.huddinge.samverkan.activity.Evidence;
import se.huddinge.samverkan.activity.Knowledge;
import se.huddinge.samverkan.activity.NextStep;
import se.huddinge.samverkan.activity.Scope;
import se.huddinge.samverkan.activity.Startup;
import se.huddinge.samverkan.activity.TrainingDirection;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/**
 * Three questions, and everything else that may be said. What is not said follows from the kind and the academy.
 *
 * @param agreementId null leaves it to the program, {@link #NO_AGREEMENT} says that there is none
 * @param then what comes after saving
 */
@NullUnmarked
public record ActivityForm(
        @NotNull Long kindId,
        @Size(max = 200) @NoPersonalNumber String title,
        Counterpart counterpart,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        @Min(0) @Max(100_000) Integer people,
        @NotNull Long unitId,
        @Size(max = 200) @NoPersonalNumber String contactName,
        Counterpart contactPlace,
        @Size(max = 200) @NoPersonalNumber String contactTitle,
        @Email @Size(max = 254) @NoPersonalNumber String contactEmail,
        Counterpart secondCounterpart,
        Counterpart thirdCounterpart,
        Long academyUnitId,
        Set<Long> contactIds,
        Long contactId,
        @Size(max = 300) @NoPersonalNumber String ourSide,
        Set<Long> participantIds,
        Long agreementId,
        Long projectId,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        Knowledge knowledge,
        Scope scope,
        Evidence evidence,
        @Size(max = 4000) @NoPersonalNumber String outcome,
        @Size(max = 500) @NoPersonalNumber String nextStep,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate nextStepDue,

        Long nextStepPositionId,
        TrainingDirection training,
        @Size(max = 5) String credits,
        @Min(0) @Max(100_000) Integer trained,
        Long originAcademyId,
        @Size(max = 500) String support,
        Startup startup,
        @Min(1900) @Max(2199) Integer startupYear,
        Then then,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public enum Then {
        SHOW,
        ANOTHER
    }

    public static final Long NO_AGREEMENT = 0L;

    /** As many academies and organisations as it has questions for. */
    static final int MOST_PLACES = 3;

    public ActivityForm {
        contactIds = Ids.of(contactIds);
        participantIds = Ids.of(participantIds);
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    private static <T> Long id(T thing, Function<T, Long> id) {
        return thing == null ? null : id.apply(thing);
    }

    /** What somebody knows who writes in one go, as the demo does. */
    public static ActivityForm of(
            Long kindId,
            String title,
            Counterpart counterpart,
            LocalDate heldOn,
            Integer people,
            Long unitId,
            Long agreementId,
            Long projectId,
            String nextStep,
            LocalDate nextStepDue) {
        return new ActivityForm(
                kindId,
                title,
                counterpart,
                heldOn,
                people,
                unitId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                agreementId,
                projectId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nextStep,
                nextStepDue,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ActivityForm blank(LocalDate today, Long unitId, Long projectId) {
        return of(null, null, null, today, null, unitId, null, projectId, null, null);
    }

    static ActivityForm of(Activity activity) {
        var partners = counterparts(activity);
        var step = activity.getNextStep() == null ? new NextStep(null, null, null) : activity.getNextStep();
        var alignment = activity.getAlignment();
        return new ActivityForm(
                activity.getKind().getId(),
                activity.getTitle(),
                partners.get(0),
                activity.getHeldOn(),
                activity.getPeople(),
                activity.getUnit().getId(),
                null,
                null,
                null,
                null,
                partners.get(1),
                partners.get(2),
                activity.getAcademyUnits().stream()
                        .map(AcademyUnit::getId)
                        .findFirst()
                        .orElse(null),
                Ids.of(activity.getContacts(), Person::getId),
                null,
                activity.getOurSide(),
                Ids.of(activity.getParticipants(), Unit::getId),
                activity.getAgreement() == null
                        ? NO_AGREEMENT
                        : activity.getAgreement().getId(),
                id(activity.getProject(), Project::getId),
                Ids.of(alignment.getPurposes(), Purpose::getId),
                Ids.of(alignment.getMethods(), Method::getId),
                Ids.of(alignment.getGoals(), MunicipalGoal::getId),
                activity.getKnowledge(),
                activity.getScope(),
                activity.getEvidence(),
                activity.getOutcome(),
                step.text(),
                step.due(),
                step.position() == null ? null : step.position().getId(),
                activity.getTraining(),
                activity.getCredits() == null
                        ? null
                        : activity.getCredits().toString().replace('.', ','),
                activity.getTrained(),
                id(activity.getOriginAcademy(), Academy::getId),
                activity.getSupport(),
                activity.getStartup(),
                activity.getStartupYear(),
                null,
                null,
                activity.getVersion());
    }

    /** Three places in the form, the academies first. */
    private static List<Counterpart> counterparts(Activity activity) {
        var known = Stream.concat(
                activity.getAcademies().stream().map(Academy::getId).map(Counterpart::academy),
                activity.getOrganisations().stream()
                        .map(PartnerOrganisation::getId)
                        .map(Counterpart::organisation));
        return Stream.concat(known, Stream.of((Counterpart) null, null, null))
                .limit(MOST_PLACES)
                .toList();
    }

    /**
     * The same once more, on another day: what came out of it and what was counted is new.
     *
     * @param aligned whether purposes, methods and goals come along, or follow anew from the kind
     */
    ActivityForm again(LocalDate day, boolean aligned) {
        return new ActivityForm(
                kindId,
                title,
                counterpart,
                day,
                null,
                unitId,
                null,
                null,
                null,
                null,
                secondCounterpart,
                thirdCounterpart,
                academyUnitId,
                contactIds,
                null,
                ourSide,
                participantIds,
                agreementId,
                projectId,
                aligned ? purposeIds : null,
                aligned ? methodIds : null,
                aligned ? goalIds : null,
                knowledge,
                scope,
                evidence,
                null,
                null,
                null,
                null,
                training,
                credits,
                null,
                originAcademyId,
                support,
                null,
                null,
                null,
                null,
                null);
    }

    /** Goals follow from purposes, unless the writer has had a say about them too. */
    boolean leavesGoalsTo(ActivityForm stored) {
        return goalIds.equals(stored.goalIds) && !purposeIds.equals(stored.purposeIds);
    }

    boolean isNew() {
        return version == null;
    }

    boolean saysNothingOfTheStrategy() {
        return purposeIds.isEmpty() && methodIds.isEmpty() && goalIds.isEmpty();
    }
}
