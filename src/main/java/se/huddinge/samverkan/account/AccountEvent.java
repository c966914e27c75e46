package se.huddinge.samverkan.account;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface AccountEvent extends DomainEvent {
    @Override
    default String subject() {
        return "account";
    }

    record Registered(Long subjectId) implements AccountEvent {}

    record Revised(Long subjectId) implements AccountEvent {}

    record RolesChanged(Long subjectId) implements AccountEvent {}

    record Locked(Long subjectId) implements AccountEvent {}

    record Unlocked(Long subjectId) implements AccountEvent {}

    record SessionsEnded(Long subjectId) implements AccountEvent {}

    record LinkMade(Long subjectId) implements AccountEvent {}

    record PasswordChanged(Long subjectId) implements AccountEvent {}

    record LanguageChosen(Long subjectId) implements AccountEvent {}

    record MailPaceChosen(Long subjectId) implements AccountEvent {}

    record ShortcutsChosen(Long subjectId) implements AccountEvent {}
}
