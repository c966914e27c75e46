package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.shared.VersionedForm;

/** Without a counting it is the agreement's own. */
@NullUnmarked
public record PartyNoticeForm(
        Notice.Counting noticeCounting, @Min(1) @Max(999) Integer noticeAmount, Notice.Unit noticeUnit, Long version)
        implements VersionedForm {
    static PartyNoticeForm of(Agreement agreement, Party party) {
        var own = party.getNotice();
        return own == null
                ? new PartyNoticeForm(null, null, null, agreement.getVersion())
                : new PartyNoticeForm(own.counting(), own.amount(), own.unit(), agreement.getVersion());
    }

    /** Of a form that has been found in order. */
    Notice notice() {
        if (noticeCounting == null) return null;
        return noticeCounting.hasLength()
                ? new Notice(noticeCounting, noticeAmount, noticeUnit)
                : new Notice(noticeCounting, null, null);
    }
}
