package se.huddinge.samverkan.placement.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.placement.PlacementAccess;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps what was asked of the departments and what they answered. */
@Service
@Transactional(readOnly = true)
public class InquiryService {
    private final InquiryRepository inquiries;
    private final UnitService units;
    private final AcademyService academies;
    private final PlacementAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryService(
            InquiryRepository inquiries,
            UnitService units,
            AcademyService academies,
            PlacementAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.units = units;
        this.academies = academies;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Page<InquiryRow> find(InquiryFilter filter, Pageable pageable) {
        return inquiries.findRows(filter.text(), filter.kind(), filter.answered(), filter.unit(), pageable);
    }

    public Inquiry get(Long id) {
        return inquiries.findWholeById(id).orElseThrow(() -> new NotFoundException(Inquiry.SUBJECT, id));
    }

    public boolean isWritable(Inquiry inquiry) {
        return access.answersFor(inquiry.getUnit().getId());
    }

    /** One that waits for an answer that is hers to give. */
    Inquiry open(Long id) {
        var inquiry = get(id);
        access.requireAnswersFor(inquiry.getUnit().getId());
        inquiry.requireOpen();
        return inquiry;
    }

    /** The departments: for all to choose among, so that an inquiry can go where it belongs. */
    List<Unit> departments() {
        return units.departments();
    }

    InquiryForm blank() {
        var own = departments().stream()
                .map(Unit::getId)
                .filter(access::answersFor)
                .toList();
        return InquiryForm.blank(own.size() == 1 ? own.get(0) : null, today());
    }

    AnswerForm answer(Inquiry inquiry) {
        return AnswerForm.blank(inquiry, today());
    }

    @Once
    public Inquiry receive(InquiryForm form) {
        return inquiries.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var unit = unit(form);
            if (!access.answersFor(unit.getId())) throw new FieldException("unitId", "placement.own-unit-first");
            var inquiry = inquiries.save(new Inquiry(form, unit, academy(form)));
            events.publishEvent(new InquiryEvent.InquiryReceived(inquiry.getId()));
            return inquiry;
        });
    }

    @Transactional
    void revise(Long id, InquiryForm form) {
        var inquiry = open(id);
        form.mustMatch(InquiryForm.of(inquiry));
        inquiry.describe(form, unit(form), academy(form));
        events.publishEvent(new InquiryEvent.InquiryRevised(id));
    }

    @Transactional
    public void answer(Long id, AnswerForm form) {
        var inquiry = get(id);
        access.requireAnswersFor(inquiry.getUnit().getId());
        if (inquiry.isAnswered(form)) return;
        inquiry.requireOpen();
        form.mustMatch(answer(inquiry));
        if (form.answeredOn().isAfter(today())) throw new FieldException("answeredOn", "placement.not-in-the-future");
        if (form.answeredOn().isBefore(inquiry.getReceivedOn()))
            throw new FieldException("answeredOn", "placement.answered-before-asked");
        inquiry.answer(form);
        events.publishEvent(new InquiryEvent.InquiryAnswered(id));
    }

    private Unit unit(InquiryForm form) {
        if (form.receivedOn().isAfter(today())) throw new FieldException("receivedOn", "placement.not-in-the-future");
        return departments().stream()
                .filter(unit -> unit.getId().equals(form.unitId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "placement.unknown-unit"));
    }

    private @Nullable Academy academy(InquiryForm form) {
        if (form.academyId() == null) return null;
        try {
            var academy = academies.get(form.academyId());
            PartnerRules.requireExists(academy, form.receivedOn(), "academyId");
            return academy;
        } catch (NotFoundException unknown) {
            throw new FieldException("academyId", "placement.chosen-is-gone");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
