package se.huddinge.samverkan.agreement.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.consultation.ConsultationRow;
import se.huddinge.samverkan.consultation.ConsultationService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.strategy.Purpose;

/** Which consultations serve an agreement whose purposes ask for one (R3). */
@Service
@Transactional(readOnly = true)
public class ConsultedService {
    /** An agreement that a consultation serves. */
    public record Served(Long id, String title) {}

    private final AgreementService agreements;
    private final AgreementAccess access;
    private final ConsultationService consultations;
    private final ConsultedRepository repository;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ConsultedService(
            AgreementService agreements,
            AgreementAccess access,
            ConsultationService consultations,
            ConsultedRepository repository,
            Steps steps,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.access = access;
        this.consultations = consultations;
        this.repository = repository;
        this.steps = steps;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Whom its purposes ask it to be consulted with. */
    static List<String> needed(Agreement agreement) {
        return agreement.getAlignment().getPurposes().stream()
                .map(Purpose::getConsultationWith)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** None is looked for when none is needed. */
    List<Consultation> of(Agreement agreement) {
        if (needed(agreement).isEmpty()) return List.of();
        return repository.findByAgreementIdOrderById(agreement.getId()).stream()
                .map(Consulted::getConsultation)
                .toList();
    }

    /** What a consultation serves, of what whoever asks may read. */
    public List<Served> servedBy(Long consultationId) {
        var visible = access.visible();
        return jdbc.sql("""
                        select g.id, g.title from agreement g
                            join agreement_consultation link on link.agreement_id = g.id
                        where link.consultation_id = :consultation and g.status <> 'ANNULLED' and (""" + visible.sql() + ") order by g.title, g.id")
                .param("consultation", consultationId)
                .params(visible.parameters())
                .query((row, n) -> new Served(row.getLong("id"), row.getString("title")))
                .list();
    }

    /** What the form offers: whom to consult with, and the consultations that there are with them. */
    public record Offer(List<String> organisations, List<ConsultationRow> consultations) {}

    Offer offer(Long id) {
        var agreement = agreements.writable(id);
        requireNeeded(agreement);
        var needed = needed(agreement);
        return new Offer(needed, consultations.with(needed));
    }

    @Once
    public void consult(Long id, ConsultedForm form) {
        if (repository.existsBySubmissionId(form.submissionId())) return;
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(ConsultedForm.blank(agreement));
        requireNeeded(agreement);
        var consultation = form.isNew() ? recorded(agreement, form) : chosen(agreement, form);
        if (repository
                .findByAgreementIdAndConsultationId(id, consultation.getId())
                .isPresent()) throw new FieldException("consultationId", "agreement.consultation.chosen-already");
        repository.save(new Consulted(form.submissionId(), agreement, consultation));
        events.publishEvent(new AgreementEvent.Consulted(id));
    }

    private Consultation recorded(Agreement agreement, ConsultedForm form) {
        var problems = new ArrayList<Problem>();
        require(problems, "organisation", form.organisation());
        require(problems, "heldOn", form.heldOn());
        require(problems, "withWhom", form.withWhom());
        require(problems, "result", form.result());
        if (!problems.isEmpty()) throw new FieldException(problems);
        requireFitting(agreement, form.organisation(), "organisation");
        return consultations.register(form.consultation());
    }

    private static void require(List<Problem> problems, String field, @Nullable Object typed) {
        if (typed == null) problems.add(Problem.of(field, "NotBlank"));
    }

    private Consultation chosen(Agreement agreement, ConsultedForm form) {
        if (form.saysMore()) throw new FieldException("consultationId", "agreement.consultation.one-or-other");
        var consultation = consultations
                .find(form.consultationId())
                .orElseThrow(() -> new FieldException("consultationId", "agreement.unknown-choice"));
        requireFitting(agreement, consultation.getOrganisation(), "consultationId");
        return consultation;
    }

    private static void requireFitting(Agreement agreement, String organisation, String field) {
        if (!needed(agreement).contains(organisation)) throw new FieldException(field, "agreement.unknown-choice");
    }

    private static void requireNeeded(Agreement agreement) {
        agreement.requireRevisable();
        if (needed(agreement).isEmpty())
            throw new RefusedException(
                    Objection.of("agreement.needs-no-consultation").linkedTo(agreement.address()));
    }

    /** The one that is to serve the agreement no longer: while nobody has agreed on it. */
    Consultation leaving(Long id, Long consultationId) {
        agreements.writable(id).requireBeforeSigning();
        return link(id, consultationId).getConsultation();
    }

    @Transactional
    public void leave(Long id, Long consultationId, TakingBackForm form) {
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(TakingBackForm.of(agreement));
        agreement.requireBeforeSigning();
        repository.delete(link(id, consultationId));
        events.publishEvent(new AgreementEvent.ConsultationLeft(id));
    }

    private Consulted link(Long id, Long consultationId) {
        return repository
                .findByAgreementIdAndConsultationId(id, consultationId)
                .orElseThrow(() -> new NotFoundException("consultation", consultationId));
    }
}
