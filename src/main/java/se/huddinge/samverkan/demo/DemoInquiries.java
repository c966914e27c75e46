package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.demo.Municipality.Asked;
import se.huddinge.samverkan.demo.Municipality.Estimate;
import se.huddinge.samverkan.placement.inquiry.AnswerForm;
import se.huddinge.samverkan.placement.inquiry.InquiryForm;
import se.huddinge.samverkan.placement.inquiry.InquiryService;
import se.huddinge.samverkan.placement.recruitment.RecruitmentForm;
import se.huddinge.samverkan.placement.recruitment.RecruitmentService;

/** What students and researchers asked for, and how many of them were hired. */
class DemoInquiries {
    private final InquiryService inquiries;
    private final RecruitmentService recruitments;
    private final Names names;
    private final Timeline timeline;

    DemoInquiries(InquiryService inquiries, RecruitmentService recruitments, Names names, Timeline timeline) {
        this.inquiries = inquiries;
        this.recruitments = recruitments;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        var today = timeline.today();
        municipality.inquiries().forEach(asked -> ask(asked, municipality.invented(), today));
        municipality.recruitments().forEach(estimate -> estimate(estimate, today));
    }

    private void ask(Asked asked, String note, LocalDate today) {
        var received = Day.workday(asked.received().from(today));
        var inquiry = timeline.on(
                received,
                Demo.COORDINATOR,
                () -> inquiries.receive(new InquiryForm(
                        asked.kind(),
                        asked.topic(),
                        asked.asker(),
                        asked.academy() == null ? null : names.academy(asked.academy()),
                        names.unit(asked.unit()).getId(),
                        received,
                        note,
                        UUID.randomUUID(),
                        null)));
        if (asked.answered() == null) return;
        var day = Day.workday(asked.answered().from(today));
        var answer = new AnswerForm(requireNonNull(asked.outcome()), asked.answer(), day, inquiry.getVersion());
        timeline.on(day, Demo.COORDINATOR, () -> inquiries.answer(inquiry.getId(), answer));
    }

    private void estimate(Estimate told, LocalDate today) {
        var form = new RecruitmentForm(told.applied(), told.hired(), UUID.randomUUID(), null);
        timeline.on(
                Day.workday(today.minusDays(30)),
                Demo.COORDINATOR,
                () -> recruitments.estimate(names.unit(told.unit()).getId(), today.getYear() - 1, form));
    }
}
