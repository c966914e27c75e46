package se.huddinge.samverkan.pages;

import org.jspecify.annotations.Nullable;

/**
 * What an address says of where to look.
 *
 * @param unit only places that it meets too
 */
record OverlapFilter(@Nullable Long academy, @Nullable Long unit, OverlapSort sort) {
    OverlapFilter(@Nullable Long academy, @Nullable Long unit, @Nullable OverlapSort sort) {
        this.academy = academy;
        this.unit = unit;
        this.sort = sort == null ? OverlapSort.PLACE : sort;
    }

    boolean passes(Overlap.Place place) {
        return (academy == null || academy.equals(place.academyId()))
                && (unit == null
                        || place.meeters().stream()
                                .anyMatch(meeter -> meeter.unit().getId().equals(unit)));
    }

    /** Behind an address that already asks something. */
    public String getQuery() {
        return (academy == null ? "" : "&academy=" + academy)
                + (unit == null ? "" : "&unit=" + unit)
                + (sort == OverlapSort.PLACE ? "" : "&sort=" + sort);
    }

    public boolean isOn() {
        return academy != null || unit != null;
    }
}
