package se.huddinge.samverkan.exchange;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Objections;

/** Takes a file back in one click (R12): all of it, or nothing. */
@Service
@Transactional
class Undoing {
    private final ImportService files;
    private final AgreementService agreements;
    private final AgreementRegister register;
    private final Keeper keeper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Undoing(
            ImportService files,
            AgreementService agreements,
            AgreementRegister register,
            Keeper keeper,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.files = files;
        this.agreements = agreements;
        this.register = register;
        this.keeper = keeper;
        this.audit = audit;
        this.events = events;
    }

    /** Undone only as a whole, and only while nobody has changed what it made: their work would be lost. */
    void undo(Long id, ConfirmationForm form) {
        var file = files.locked(id);
        file.requireUndoable();
        form.mustMatch(ConfirmationForm.of(file));
        requireUntouched(files.changing(id), file.transactionId());
        files.eachChanging(id, this::undo);
        files.get(id).undo();
        events.publishEvent(new ImportEvent.Undone(id));
    }

    private void requireUntouched(List<ImportRow> rows, Long transaction) {
        var objections = new Objections();
        for (var row : rows)
            if (audit.isTouchedSince("agreement", row.agreementId(), transaction))
                objections.add(
                        Objection.of("exchange.changed-since", row.getTitle()).linkedTo("/avtal/" + row.agreementId()));
        objections.refuseIfAny();
    }

    private void undo(ImportRow row) {
        var version = agreements.get(row.agreementId()).getVersion();
        var before = row.before();
        if (before == null) register.takeBack(row.agreementId(), version);
        else register.replace(row.agreementId(), version, keeper.read(before));
    }
}
