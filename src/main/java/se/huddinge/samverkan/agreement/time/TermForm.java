package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@TermInOrder
record TermForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,

        @NotNull Term.Kind termKind,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,

        Long version)
        implements VersionedForm, TermInOrder.Fields {
    static TermForm of(Agreement agreement) {
        var term = agreement.getTerm();
        return new TermForm(
                term.firstDay(), term.kind(), term.lastDay(), agreement.getSignedOn(), agreement.getVersion());
    }

    Term term() {
        return Term.of(termKind, firstDay, lastDay);
    }
}
