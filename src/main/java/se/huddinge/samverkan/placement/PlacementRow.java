package se.huddinge.samverkan.placement;

import java.time.LocalDate;

/** A unit's term in the list: what it adds up to. */
public record PlacementRow(
        Long unitId, String unit, Semester semester, LocalDate asOf, Reliability reliability, Totals totals) {
    public String getAddress() {
        return "/platser/" + unitId + "/" + semester;
    }
}
