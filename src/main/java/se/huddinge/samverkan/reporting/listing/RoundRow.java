package se.huddinge.samverkan.reporting.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.RoundStatus;
import se.huddinge.samverkan.shared.Name;

/** A round in a line: how many units were asked, and how many have sent what they had to say. */
public record RoundRow(
        Long id,
        ReportKind kind,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        RoundStatus status,
        @Nullable LocalDate cancelledOn,
        boolean locked,
        LocalDate dueOn,
        LocalDate handoverOn,
        @Nullable String recipientNames,
        @Nullable String boardNamesSv,
        @Nullable String boardNamesEn,
        long asked,
        long sent) {
    public List<ReportRecipient> recipients() {
        return recipientNames == null
                ? List.of()
                : Arrays.stream(recipientNames.split(","))
                        .map(ReportRecipient::valueOf)
                        .sorted()
                        .toList();
    }

    /** In the language of whoever reads. */
    public @Nullable String boardNames() {
        return boardNamesSv == null ? null : new Name(boardNamesSv, boardNamesEn).read();
    }

    /** Its report is locked, and nobody has opened the round again. */
    public boolean isFinished() {
        return locked && status == RoundStatus.COMPILED;
    }

    public boolean isLate(LocalDate today) {
        return status == RoundStatus.OPEN && sent < asked && dueOn.isBefore(today);
    }
}
