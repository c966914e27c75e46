package se.huddinge.samverkan.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.strategy.StrategyService;

/** Keeps what was said with the organisations that the strategy names. */
@Service
@Transactional(readOnly = true)
public class ConsultationService {
    private final ConsultationRepository consultations;
    private final StrategyService strategy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            StrategyService strategy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.strategy = strategy;
        this.events = events;
        this.clock = clock;
    }

    Page<ConsultationRow> find(ConsultationFilter filter, Pageable pageable) {
        return consultations.findRows(filter.text(), filter.organisation(), pageable);
    }

    /** The organisations that the strategy names, and those that were talked with while an older one did. */
    List<String> organisations() {
        return Stream.concat(strategy.consultedOrganisations().stream(), consultations.findOrganisations().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** For pickers: those with any of the organisations, the latest first. */
    public List<ConsultationRow> with(Collection<String> organisations) {
        return organisations.isEmpty() ? List.of() : consultations.findOptions(organisations);
    }

    public Consultation get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("consultation", id));
    }

    /** For whoever names one in a form. */
    public Optional<Consultation> find(Long id) {
        return consultations.findById(id);
    }

    ConsultationForm form(Long id) {
        return ConsultationForm.of(get(id));
    }

    @Once
    public Consultation register(ConsultationForm form) {
        return consultations.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireTrue(form);
            var consultation = consultations.save(new Consultation(form));
            events.publishEvent(new ConsultationEvent.Registered(consultation.getId()));
            return consultation;
        });
    }

    @Transactional
    void revise(Long id, ConsultationForm form) {
        var consultation = get(id);
        form.mustMatch(ConsultationForm.of(consultation));
        requireTrue(form);
        consultation.revise(form);
        events.publishEvent(new ConsultationEvent.Revised(id));
    }

    private void requireTrue(ConsultationForm form) {
        if (form.heldOn().isAfter(LocalDate.now(clock)))
            throw new FieldException("heldOn", "consultation.not-held-yet");
        if (!organisations().contains(form.organisation()))
            throw new FieldException("organisation", "consultation.unknown-organisation");
    }
}
