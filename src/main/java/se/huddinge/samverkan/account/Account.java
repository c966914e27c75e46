package se.huddinge.samverkan.account;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** Somebody who signs in. What she may do beyond the granted roles follows from the positions she holds. */
@Entity
public class Account implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private @Nullable UUID submissionId;

    @Column(updatable = false)
    private String username;

    private String name;

    private @Nullable String email;

    @ElementCollection
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> granted = EnumSet.noneOf(Role.class);

    private @Nullable PasswordHash password;

    private @Nullable OffsetDateTime lockedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private boolean shortcuts = true;

    @Enumerated(EnumType.STRING)
    private MailPace mailPace = MailPace.MORNING;

    protected Account() {}

    public Account(String username, String name, @Nullable String email, Set<Role> granted) {
        this.username = username;
        this.name = name;
        this.email = email;
        this.granted.addAll(granted);
    }

    Account(UUID submissionId, String username, String name, @Nullable String email, Set<Role> granted) {
        this(username, name, email, granted);
        this.submissionId = submissionId;
    }

    void revise(String name, @Nullable String email, Set<Role> granted) {
        this.name = name;
        this.email = email;
        become(this.granted, granted);
    }

    void lock(OffsetDateTime at) {
        requireOpen();
        lockedAt = at;
    }

    void unlock() {
        requireLocked();
        lockedAt = null;
    }

    void requireOpen() {
        require(!isLocked(), "account.already-locked");
    }

    void requireLocked() {
        require(isLocked(), "account.not-locked");
    }

    private void require(boolean allowed, String objection) {
        if (!allowed)
            throw new RefusedException(Objection.of(objection, name).linkedTo("/administration/konton/" + id));
    }

    void changePassword(PasswordHash password) {
        this.password = password;
    }

    void speak(Language language) {
        this.language = language;
    }

    void beMailed(MailPace pace) {
        this.mailPace = pace;
    }

    void useShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getUsername() {
        return username;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public Set<Role> getGranted() {
        return Set.copyOf(granted);
    }

    @Nullable
    PasswordHash getPassword() {
        return password;
    }

    public boolean hasPassword() {
        return password != null;
    }

    public @Nullable OffsetDateTime getLockedAt() {
        return lockedAt;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Chosen once for all devices; none for who has not chosen. */
    public @Nullable Language getLanguage() {
        return language;
    }

    public MailPace getMailPace() {
        return mailPace;
    }

    /** Whether single keys do something. */
    public boolean isShortcuts() {
        return shortcuts;
    }

    /** What the history calls her. */
    @Override
    public String toString() {
        return name;
    }
}
