package se.huddinge.samverkan.placement.inquiry;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface InquiryEvent extends DomainEvent {
    @Override
    default String subject() {
        return Inquiry.SUBJECT;
    }

    record InquiryReceived(Long subjectId) implements InquiryEvent {}

    record InquiryRevised(Long subjectId) implements InquiryEvent {}

    record InquiryAnswered(Long subjectId) implements InquiryEvent {}
}
