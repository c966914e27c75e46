package se.huddinge.samverkan.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.huddinge.samverkan.activity.UnitFigures.By;
import se.huddinge.samverkan.activity.UnitFigures.Row;
import se.huddinge.samverkan.finding.FindingUse;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.placement.PlacementRow;
import se.huddinge.samverkan.project.listing.ProjectRow;

/**
 * A unit's year on one page: open records only, for it is made to be handed on.
 *
 * @param contactPersons the names of those who hold the position today
 * @param all the year in two figures
 */
record UnitYear(
        Unit unit,
        YearSpan span,
        List<String> contactPersons,
        Row all,
        Some<Row> purposes,
        Some<Row> kinds,
        Some<Row> academies,
        Some<UnitAgreements.Line> agreements,
        Some<ProjectRow> projects,
        Some<PlacementRow> placements,
        Some<FindingUse> findings,
        Some<Coming> coming) {
    private static final Row NOTHING = new Row(By.ALL, null, null, 0, 0, 0, 0);

    static Row all(List<Row> rows) {
        return rows.stream().filter(row -> row.by() == By.ALL).findFirst().orElse(NOTHING);
    }

    static List<Row> by(By by, List<Row> rows) {
        return rows.stream().filter(row -> row.by() == by).toList();
    }

    /** The same with shorter lists. */
    UnitYear atMost(int most) {
        return new UnitYear(
                unit,
                span,
                contactPersons,
                all,
                purposes.atMost(most),
                kinds.atMost(most),
                academies.atMost(most),
                agreements.atMost(most),
                projects.atMost(most),
                placements.atMost(most),
                findings.atMost(most),
                coming.atMost(most));
    }

    /** Its address, to which the file's ending or the year is added. */
    public String getAddress() {
        return "/forvaltningar/" + unit.getId() + "/vart-ar";
    }

    /** Behind an address, to stay in the year. */
    public String getQuery() {
        return span.year() == null ? "" : "?year=" + span.year();
    }

    /** The list of exactly the activities that a row counts. */
    public String rows(Row row) {
        return rows(row, span.from(), span.to());
    }

    public String rowsBefore(Row row) {
        return rows(row, span.fromBefore(), span.toBefore());
    }

    private String rows(Row row, LocalDate from, LocalDate to) {
        var only = row.id() == null ? "" : "&" + row.by().name().toLowerCase(Locale.ROOT) + "=" + row.id();
        return "/aktiviteter?unit=" + unit.getId() + "&state=DONE&from=" + from + "&to=" + to + only;
    }
}
