package se.huddinge.samverkan.indicator;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.Span;

/**
 * What an indicator counts, and of whom.
 *
 * @param unitId all units, if none is said
 * @param purposeId all purposes, if none is said
 */
record Counted(
        Measure measure, @Nullable Long unitId, @Nullable Long purposeId) {

    /** Where the rows of some days are. */
    String rows(Span span) {
        return switch (measure) {
            case ACTIVITIES -> activities(span);
            case PEOPLE -> activities(span) + "&counted=WITH_PEOPLE";
            case PRIORITISED_SHARE -> "/oversikt?period=" + Periods.address(span);
            case ACTIVE_DEPARTMENTS, ACTIVE_SHARE ->
                "/oversikt/matris/forvaltning-syfte?period=" + Periods.address(span);
            case ALL_PARTS_SHARE ->
                "/avtal?visibility=OPEN&completeness=ALL_PARTS&from=" + span.first() + "&to=" + span.last();
        };
    }

    private String activities(Span span) {
        return "/aktiviteter?state=DONE&from=" + span.first() + "&to=" + span.last()
                + (unitId == null ? "" : "&unit=" + unitId)
                + (purposeId == null ? "" : "&purpose=" + purposeId);
    }
}
