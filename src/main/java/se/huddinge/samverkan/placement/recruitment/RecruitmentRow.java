package se.huddinge.samverkan.placement.recruitment;

import se.huddinge.samverkan.shared.Name;

/** A unit's year in the list. */
public record RecruitmentRow(Long unitId, Name unit, int year, int applied, int hired) {
    /** As a text, so that no language puts a space in it. */
    public String getYearText() {
        return String.valueOf(year);
    }

    public String getAddress() {
        return "/platser/" + unitId + "/rekryterade/" + year;
    }
}
