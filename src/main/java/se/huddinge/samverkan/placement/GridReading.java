package se.huddinge.samverkan.placement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.placement.PlacementForm.Line;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;

/** Makes placements of what was typed, and says of each cell that cannot be read why: of all at once. */
final class GridReading {
    /** As a spreadsheet writes it: perhaps with spaces, perhaps with decimals that are nought. */
    private static final Pattern COUNT = Pattern.compile("(\\d{1,5})([.,]0+)?");

    private static final String TYPE = "typeMismatch.java.time.LocalDate";

    private final LocalDate from;
    private final Map<String, Academy> academies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Placement> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param from the term's first day: whoever has ceased by then sends nobody */
    GridReading(List<Academy> known, List<Line> lines, LocalDate from) {
        this.from = from;
        known.forEach(academy -> Stream.concat(
                        Stream.of(
                                academy.getNames().nameSv(), academy.getNames().nameEn(), academy.getShortName()),
                        academy.getFormerNames().stream())
                .forEach(name -> remember(name, academy)));
        for (int i = 0; i < lines.size(); i++) if (!lines.get(i).isEmpty()) read("rows[" + i + "].", lines.get(i));
    }

    private void remember(@Nullable String name, Academy academy) {
        if (name != null) academies.putIfAbsent(key(name), academy);
    }

    private void read(String at, Line line) {
        var programme = required(at + "programme", line.programme());
        var academy = academy(at + "academy", line.academy());
        var filled = count(at + "filled", required(at + "filled", line.filled()));
        var ordered = count(at + "ordered", line.ordered());
        var offered = count(at + "offered", line.offered());
        var supervisors = count(at + "supervisors", line.supervisors());
        var theses = count(at + "theses", line.theses());
        if (programme == null || academy == null) return;
        if (!seen.add(academy.getId() + " " + key(programme)))
            problems.add(Problem.of(at + "programme", "placement.row-twice", academy.getName()));
        if (filled != null) rows.add(new Placement(programme, academy, filled, ordered, offered, supervisors, theses));
    }

    private @Nullable Academy academy(String at, @Nullable String text) {
        var name = required(at, text);
        if (name == null) return null;
        var academy = academies.get(key(name));
        if (academy == null) problems.add(Problem.of(at, "placement.unknown-academy", name));
        else requireThere(at, academy);
        return academy;
    }

    private void requireThere(String at, Academy academy) {
        try {
            PartnerRules.requireExists(academy, from, at);
        } catch (FieldException ceased) {
            problems.addAll(ceased.problems());
        }
    }

    private @Nullable String required(String at, @Nullable String text) {
        if (text == null) problems.add(Problem.of(at, "placement.cell-needed"));
        return text;
    }

    private @Nullable Integer count(String at, @Nullable String text) {
        if (text == null) return null;
        var match = COUNT.matcher(text.replaceAll("[\\s\\u00a0\\u202f]", ""));
        if (match.matches()) return Integer.valueOf(match.group(1));
        problems.add(Problem.of(at, "placement.not-a-count", text));
        return null;
    }

    /** The day the figures are of: not in the future, and for final figures within or after the term. */
    @Nullable
    LocalDate day(String text, LocalDate first, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today)) problems.add(Problem.of("asOf", "placement.not-measured-yet"));
            else if (day.isBefore(first))
                problems.add(Problem.of("asOf", "placement.measured-too-early", first.toString()));
            return day;
        } catch (DateTimeException e) {
            problems.add(Problem.of("asOf", TYPE));
            return null;
        }
    }

    void requireRows() {
        if (rows.isEmpty() && problems.isEmpty()) problems.add(Problem.of("pasted", "placement.no-rows"));
    }

    void refuse(String field, String key) {
        problems.add(Problem.of(field, key));
    }

    List<Problem> problems() {
        return problems;
    }

    List<Placement> rows() {
        return rows;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
