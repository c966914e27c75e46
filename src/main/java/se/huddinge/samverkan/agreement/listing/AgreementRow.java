package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.agreement.term.Term;

/**
 * What the list reads instead of the entity.
 *
 * @param goesOn another period follows the one that counts today
 * @param begun its very first day
 * @param noticeDay the next last day to give notice
 * @param partyNotices that of parties that have another: who, and when
 */
public record AgreementRow(
        Long id,
        String title,
        @Nullable String partners,
        State state,
        @Nullable Long daysLeft,
        Term.Kind termKind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String owner,
        @Nullable String ownDnr,
        Visibility visibility,
        boolean incomplete,
        boolean goesOn,
        @Nullable LocalDate begun,
        @Nullable LocalDate noticeDay,
        @Nullable String partyNotices) {}
