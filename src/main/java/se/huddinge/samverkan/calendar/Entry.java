package se.huddinge.samverkan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.listing.AgreementDay;
import se.huddinge.samverkan.meeting.listing.Gathering;
import se.huddinge.samverkan.reporting.listing.Presentings.Presenting;

/**
 * A day in the calendar.
 *
 * @param item what of the kind it is: the same however often the day is moved
 * @param title none when the kind says it all
 * @param subject the record whose history tells when it changed
 * @param boardId a board whose history does so too
 * @param hers whether it concerns the reader herself
 * @param classified it is read on pages, and leaves them in no file
 */
record Entry(
        Kind kind,
        String item,
        LocalDate day,
        @Nullable String title,
        @Nullable String about,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable String subject,
        @Nullable Long subjectId,
        @Nullable Long boardId,
        boolean hers,
        boolean classified,
        String address) {
    static Entry of(Gathering meeting) {
        return new Entry(
                Kind.GATHERING,
                meeting.id().toString(),
                meeting.day(),
                meeting.title(),
                meeting.about(),
                meeting.unitId(),
                meeting.unit(),
                "meeting",
                meeting.id(),
                null,
                meeting.hers(),
                meeting.draft(),
                "/moten/" + meeting.id());
    }

    static Entry of(Presenting next) {
        return new Entry(
                Kind.REPORT,
                "presentation-" + next.id(),
                next.day(),
                next.title(),
                next.forum(),
                null,
                null,
                "reportround",
                next.roundId(),
                null,
                false,
                false,
                next.address());
    }

    static Entry of(AgreementDay day) {
        return new Entry(
                Kind.of(day.kind()),
                day.agreementId() + "-" + day.turn(),
                day.day(),
                day.title(),
                day.about(),
                day.unitId(),
                day.unit(),
                "agreement",
                day.agreementId(),
                day.boardId(),
                day.hers(),
                day.classified(),
                "/avtal/" + day.agreementId());
    }
}
