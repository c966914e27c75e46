package se.huddinge.samverkan.calendar;

import se.huddinge.samverkan.shared.DomainEvent;

/** Stands in the history of the account. */
sealed interface FeedEvent extends DomainEvent {
    @Override
    default String subject() {
        return "account";
    }

    record CalendarOpened(Long subjectId) implements FeedEvent {}

    record CalendarClosed(Long subjectId) implements FeedEvent {}
}
