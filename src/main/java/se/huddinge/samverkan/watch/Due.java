package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do.
 *
 * @param kind message key of what it is; what to do about it stands under the same key with ".DO"
 * @param itemId whose day it is; with the kind and the day, nothing else is the same
 * @param about with whom, or of what, when that helps
 * @param day by when; none when it is never too late
 * @param hinge the day on which it hangs, with others
 * @param unit the name of the unit it belongs to; none when it is the coordinator's
 * @param positionId what answers for it: what it was handed to, or what its record says
 * @param homeId the department whose contact person has it while no position does
 * @param snoozedUntil a day that has come, on which somebody wanted to be told
 * @param handedTo the position that somebody gave it to
 * @param classified its title stands on pages for who may read it, and nowhere else
 * @param address where it is done
 */
public record Due(
        String kind,
        Long itemId,
        String subject,
        Long subjectId,
        String title,
        @Nullable String about,
        @Nullable LocalDate day,
        @Nullable LocalDate hinge,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable Long positionId,
        @Nullable Long homeId,
        @Nullable LocalDate snoozedUntil,
        @Nullable String handedTo,
        boolean classified,
        String address) {
    public DueKey key() {
        return new DueKey(kind, itemId, day);
    }

    /** A task and what a meeting agreed are done where they stand; of all else it is only said here. */
    public String getDoneAddress() {
        return DueKeys.isDoneThere(kind) ? address + "/klar" : key().address() + "/klart";
    }

    /** Several hang on the day, so that it is decided about. */
    public boolean isDecidable() {
        return hinge != null;
    }
}
