package se.huddinge.samverkan.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.huddinge.samverkan.agreement.term.NoticeDay;

/** A last day to give notice of a party whose notice differs from the municipality's. */
@Embeddable
record PartyNoticeDay(Long partyId, LocalDate day, LocalDate endsOn) {
    static PartyNoticeDay of(Party party, NoticeDay notice) {
        return new PartyNoticeDay(party.getId(), notice.day(), notice.endsOn());
    }
}
