package se.huddinge.samverkan.settings;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface SettingsEvent extends DomainEvent {
    @Override
    default String subject() {
        return "settingsentry";
    }

    record Changed(Long subjectId) implements SettingsEvent {}
}
