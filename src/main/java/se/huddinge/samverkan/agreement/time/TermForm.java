package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@TermInOrder
@ClausesInOrder
record TermForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,

        @NotNull Term.Kind termKind,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,

        @NotNull Renewal.Kind renewalKind,
        @Min(1) @Max(600) Integer renewalMonths,
        @Min(1) @Max(99) Integer renewalTimes,
        @NotNull Notice.Counting noticeCounting,
        @Min(1) @Max(999) Integer noticeAmount,
        Notice.Unit noticeUnit,
        Long version)
        implements VersionedForm, TermInOrder.Fields {
    static TermForm of(Agreement agreement) {
        var term = agreement.getTerm();
        var renewal = agreement.getRenewal();
        var notice = agreement.getNotice();
        return new TermForm(
                term.firstDay(),
                term.kind(),
                term.lastDay(),
                agreement.getSignedOn(),
                renewal.kind(),
                renewal.months(),
                renewal.times(),
                notice.counting(),
                notice.amount(),
                notice.unit(),
                agreement.getVersion());
    }

    /** Of a form that has been found in order. Without an end there is nothing to renew. */
    Clauses clauses() {
        var term = Term.of(termKind, firstDay, lastDay);
        return new Clauses(
                term,
                termKind == Term.Kind.UNTIL_FURTHER_NOTICE
                        ? Renewal.none()
                        : new Renewal(renewalKind, renewalMonths, renewalTimes),
                noticeCounting.hasLength()
                        ? new Notice(noticeCounting, noticeAmount, noticeUnit)
                        : new Notice(noticeCounting, null, null));
    }
}
