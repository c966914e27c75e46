package se.huddinge.samverkan.exchange;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.audit.AuditTrail;

/** Takes a file in: every row that would change something, in one transaction, or nothing. */
@Service
@Transactional
class TakingIn {
    private final ImportService files;
    private final LexiconSource lexicons;
    private final AgreementRegister register;
    private final Keeper keeper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    TakingIn(
            ImportService files,
            LexiconSource lexicons,
            AgreementRegister register,
            Keeper keeper,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.files = files;
        this.lexicons = lexicons;
        this.register = register;
        this.keeper = keeper;
        this.audit = audit;
        this.events = events;
    }

    void takeIn(Long id, ConfirmationForm form) {
        var file = files.locked(id);
        file.requireTakable();
        form.mustMatch(ConfirmationForm.of(file));
        var known = lexicons.gather();
        files.eachChanging(id, row -> takeIn(row, known));
        files.get(id).takeIn(audit.transaction());
        events.publishEvent(new ImportEvent.TakenIn(id));
    }

    private void takeIn(ImportRow row, Lexicons known) {
        var agreement = RowReader.read(known, row.cells(), row.submissionId()).agreement();
        var twins = register.matches(agreement.ownDnr(), agreement.title(), Set.copyOf(agreement.partners()));
        if (twins.isEmpty()) {
            row.made(register.registerExisting(agreement).getId());
            return;
        }
        var twin = twins.get(0);
        var before = register.describe(twin.getId());
        row.made(twin.getId());
        row.replaced(keeper.write(before));
        register.replace(twin.getId(), twin.getVersion(), agreement.over(before));
    }
}
