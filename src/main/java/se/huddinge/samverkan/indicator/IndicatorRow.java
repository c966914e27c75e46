package se.huddinge.samverkan.indicator;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * What the list reads of an indicator and of one of its years.
 *
 * @param unit whose it is; all units', if none is said
 * @param purpose of what it is counted; of everything, if none is said
 * @param share what the agreements come to, where it is they that are counted: the same question has asked
 * @param shareBefore the same days a year earlier
 */
public record IndicatorRow(
        Long id,
        String nameSv,
        @Nullable String nameEn,
        Measure measure,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable Long purposeId,
        @Nullable String purpose,
        boolean followed,
        @Nullable Integer target,
        @Nullable String comment,
        @Nullable Long share,
        @Nullable Long shareBefore) {
    public Name names() {
        return new Name(nameSv, nameEn);
    }

    Counted counted() {
        return new Counted(measure, unitId, purposeId);
    }
}
