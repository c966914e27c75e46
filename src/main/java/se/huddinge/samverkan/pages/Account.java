package se.huddinge.samverkan.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.huddinge.samverkan.pages.Standing.Line;

/** What accounts for the duties of a passage; a passage that is not named here has no page of its own yet. */
enum Account {
    PRIORITY(
            "inriktning-stycke-2",
            standing -> new Line("pages.standing.academies", standing.academies(), "/larosaten?ranking=PRIORITISED")),
    ISSUES(
            "struktur-stycke-1",
            standing -> new Line("pages.standing.issues", standing.today().issues(), "/fragor?whose=OPEN")),
    FORMAL_AGREEMENTS("struktur-stycke-2", Account::agreements),
    WATCHED_AGREEMENTS("struktur-stycke-3", Account::agreements),
    PRIORITY_AREAS("metod-1", standing -> standing.areas(standing.today().areas(), "")),
    IDLE_AREAS(
            "metod-1",
            standing -> new Line(
                    "pages.standing.idle-areas",
                    standing.today().idle(),
                    "/prioriterade-omraden?state=VALID&living=WITHOUT")),
    BOARDS_WITHOUT(
            "metod-1",
            standing -> new Line(
                    "pages.standing.boards-without",
                    standing.today().without(),
                    "/prioriterade-omraden/namnder?areas=WITHOUT")),
    MEASURES(
            "genomforande-stycke-1",
            standing -> standing.measures(standing.measures().all(), "")),
    DEPARTMENTS(
            "genomforande-stycke-1",
            standing -> new Line(
                    "pages.standing.departments",
                    standing.contacts().departments(),
                    "/forvaltningar?kind=DEPARTMENT&state=ACTIVE")),
    VACANCIES(
            "genomforande-stycke-1",
            standing ->
                    new Line("pages.standing.vacancies", standing.contacts().vacant(), "/forvaltningar?state=VACANT")),
    ACTIVITIES(
            "genomforande-stycke-2",
            standing -> standing.activities(standing.activities().getAll().activities(), "")),
    PROJECTS(
            "genomforande-stycke-2",
            standing -> standing.projects(standing.projects().all(), "")),
    IDEAS("genomforande-stycke-3", standing -> standing.ideas(standing.ideas().all(), "")),
    REPORTS(
            "genomforande-stycke-4",
            standing ->
                    new Line("pages.standing.reports", standing.today().reports(), "/rapporter?status=NOT_CANCELLED"));

    private final String anchor;
    private final Function<Standing, Line> line;

    Account(String anchor, Function<Standing, Line> line) {
        this.anchor = anchor;
        this.line = line;
    }

    private static Line agreements(Standing standing) {
        return standing.agreements(standing.agreements().all(), "");
    }

    /** Those of the passage with this anchor, which a new version of the strategy keeps. */
    static List<Account> of(String anchor) {
        return Stream.of(values())
                .filter(account -> account.anchor.equals(anchor))
                .toList();
    }

    Line line(Standing standing) {
        return line.apply(standing);
    }
}
