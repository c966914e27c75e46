package se.huddinge.samverkan.settings;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** A setting that somebody has changed. */
@Entity
class SettingsEntry implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String key;

    private String value;

    protected SettingsEntry() {}

    SettingsEntry(String key, String value) {
        this.key = key;
        this.value = value;
    }

    void change(String value) {
        this.value = value;
    }

    @Override
    public String subject() {
        return "settingsentry";
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }

    @Nullable
    Long getVersion() {
        return version;
    }

    String getKey() {
        return key;
    }

    String getValue() {
        return value;
    }
}
