package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of an agreement that belongs in a calendar.
 *
 * @param turn which of the agreement's days of that kind: it stays when the day is moved
 * @param about with whom
 * @param hers whether the reader's units own it, take part in it or answer for it
 * @param classified it is read on pages, and nowhere else
 * @param boardId the board from whose meetings the day was counted
 */
public record AgreementDay(
        Kind kind,
        Long agreementId,
        String turn,
        LocalDate day,
        String title,
        @Nullable String about,
        @Nullable Long unitId,
        @Nullable String unit,
        boolean hers,
        boolean classified,
        @Nullable Long boardId) {
    public enum Kind {
        START,
        NOTICE,
        /** Of a party that has other days than the municipality. */
        PARTY_NOTICE,
        ENDING,
        RENEWING,
        REVIEW
    }
}
