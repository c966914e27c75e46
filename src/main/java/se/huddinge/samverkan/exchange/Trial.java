package se.huddinge.samverkan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.agreement.registration.ExistingAgreement;
import se.huddinge.samverkan.exchange.ImportRow.Outcome;
import se.huddinge.samverkan.exchange.RowReader.Reading;
import se.huddinge.samverkan.shared.FieldException;

/** Finds out what taking in a row would do by doing it, through the same rules, in a transaction that is not kept. */
@Component
class Trial {
    /** Which column a rule's objection stands at; another field is about the agreement as a whole. */
    private static final Map<String, Column> COLUMNS = Map.of(
            "partner", Column.PARTIES,
            "purposeIds", Column.PURPOSES,
            "reason", Column.REASON,
            "ownDnr", Column.DNR);

    private final AgreementService agreements;
    private final AgreementRegister register;
    private final TransactionTemplate transaction;

    Trial(AgreementService agreements, AgreementRegister register, TransactionTemplate transaction) {
        this.agreements = agreements;
        this.register = register;
        this.transaction = transaction;
    }

    Finding of(Reading reading) {
        if (reading.isHindered()) return new Finding(Outcome.REFUSED, false, null, reading.problems());
        try {
            return transaction.execute(t -> {
                t.setRollbackOnly();
                return tried(reading.agreement(), reading.problems());
            });
        } catch (FieldException e) {
            return refused(reading, COLUMNS.getOrDefault(e.field(), Column.TITLE), e.key(), e.args());
        }
    }

    /** The same agreement stands earlier in the file. */
    Finding repeated(Reading reading, int number) {
        return refused(reading, Column.TITLE, "exchange.repeated", List.of(String.valueOf(number)));
    }

    private Finding tried(ExistingAgreement agreement, List<Problem> problems) {
        var twins = register.matches(agreement.ownDnr(), agreement.title(), Set.copyOf(agreement.partners()));
        if (twins.size() > 1) throw new FieldException("title", "exchange.several-match", String.valueOf(twins.size()));
        if (twins.isEmpty()) {
            var made = register.registerExisting(agreement);
            return new Finding(Outcome.NEW, isIncomplete(made), null, problems);
        }
        var twin = twins.get(0);
        var before = register.describe(twin.getId());
        var after = agreement.over(before);
        if (after.equals(before)) return new Finding(Outcome.SAME, isIncomplete(twin), twin.getId(), problems);
        register.replace(twin.getId(), twin.getVersion(), after);
        return new Finding(Outcome.UPDATE, isIncomplete(twin), twin.getId(), problems);
    }

    private boolean isIncomplete(Agreement agreement) {
        return !Gap.of(agreement, agreements.parties(agreement.getId())).isEmpty();
    }

    private static Finding refused(Reading reading, Column column, String key, List<String> args) {
        var problems = new ArrayList<>(reading.problems());
        problems.add(Problem.hindering(column, key, String.join("\n", args)));
        return new Finding(Outcome.REFUSED, false, null, problems);
    }
}
