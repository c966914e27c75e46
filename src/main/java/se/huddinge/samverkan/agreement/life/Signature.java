package se.huddinge.samverkan.agreement.life;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.Subject;

/** That a party has signed. One that was registered by mistake is taken back and stays to be read. */
@Entity
@Table(name = "agreement_signature")
public class Signature implements Subject {
    public enum Manner {
        PAPER,
        ELECTRONIC
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Party party;

    private LocalDate day;

    private String signerName;

    private @Nullable String signerTitle;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private @Nullable String proof;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account account;

    private @Nullable LocalDate withdrawnOn;

    private @Nullable String withdrawnBecause;

    protected Signature() {}

    Signature(SignatureForm form, Party party, Account account) {
        submissionId = form.submissionId();
        this.party = party;
        this.account = account;
        day = form.day();
        signerName = form.signerName();
        signerTitle = form.signerTitle();
        manner = form.manner();
        proof = form.proof();
    }

    void withdraw(LocalDate today, String because) {
        withdrawnOn = today;
        withdrawnBecause = because;
    }

    @Override
    public String subject() {
        return party.subject();
    }

    @Override
    public Long subjectId() {
        return party.subjectId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    UUID submissionId() {
        return submissionId;
    }

    public Party getParty() {
        return party;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getSignerName() {
        return signerName;
    }

    public @Nullable String getSignerTitle() {
        return signerTitle;
    }

    public Manner getManner() {
        return manner;
    }

    public @Nullable String getProof() {
        return proof;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return day + " " + signerName;
    }
}
