package se.huddinge.samverkan.body.term;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.body.MandateRepository;
import se.huddinge.samverkan.body.TermEvent;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.body.TermRepository;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The terms of office there are: data, so that another rhythm needs no change of code. */
@Service
@Transactional(readOnly = true)
public class Terms {
    private final TermRepository terms;
    private final MandateRepository mandates;
    private final ApplicationEventPublisher events;

    Terms(TermRepository terms, MandateRepository mandates, ApplicationEventPublisher events) {
        this.terms = terms;
        this.mandates = mandates;
        this.events = events;
    }

    public List<TermOfOffice> all() {
        return terms.findAllByOrderByPeriodValidFrom();
    }

    public TermOfOffice get(Long id) {
        return terms.findById(id).orElseThrow(() -> new NotFoundException(TermOfOffice.SUBJECT, id));
    }

    @Once
    void register(TermForm form) {
        if (terms.findBySubmissionId(form.submissionId()).isPresent()) return;
        requireFree(form, null);
        var term = terms.save(new TermOfOffice(form.submissionId(), form.name(), form.period()));
        events.publishEvent(new TermEvent.TermRegistered(term.getId()));
    }

    @Transactional
    void revise(Long id, TermForm form) {
        var term = get(id);
        form.mustMatch(TermForm.of(term));
        requireFree(form, id);
        if (mandates.existsOutside(id, form.validFrom(), form.validTo()))
            throw new FieldException("validTo", "body.mandates-outside-the-term");
        term.describe(form.name(), form.period());
        events.publishEvent(new TermEvent.TermRevised(id));
    }

    private void requireFree(TermForm form, @Nullable Long id) {
        all().stream()
                .filter(other -> !other.getId().equals(id))
                .filter(other -> other.getPeriod().livesOn(form.validFrom())
                        && form.period().livesOn(other.getPeriod().validFrom()))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldException("validFrom", "body.terms-overlap", other.getName());
                });
    }
}
