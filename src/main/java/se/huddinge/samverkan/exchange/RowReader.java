package se.huddinge.samverkan.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.registration.ExistingAgreement;
import se.huddinge.samverkan.agreement.term.Term;

/**
 * Reads one row of cells as an agreement. A cell that stands for nothing we know is left out and named as a problem:
 * the agreement is then incomplete, which is better than not being there. Only a title and a term that contradicts
 * itself keep a row out.
 */
final class RowReader {
    private static final int TITLE_LENGTH = 200;
    private static final int DNR_LENGTH = 60;
    private static final int TEXT_LENGTH = 2_000;
    private static final Pattern SEVERAL = Pattern.compile("[;\\n]");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "uuuuMMdd", "d/M uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("sv")))
            .toList();

    private final Lexicons known;
    private final List<String> cells;
    private final List<Problem> problems = new ArrayList<>();

    private RowReader(Lexicons known, List<String> cells) {
        this.known = known;
        this.cells = cells;
    }

    record Reading(ExistingAgreement agreement, List<Problem> problems) {
        boolean isHindered() {
            return problems.stream().anyMatch(Problem::hinders);
        }
    }

    static Reading read(Lexicons known, List<String> cells, UUID submissionId) {
        var reader = new RowReader(known, cells);
        var agreement = reader.agreement(submissionId);
        return new Reading(agreement, List.copyOf(reader.problems));
    }

    private ExistingAgreement agreement(UUID submissionId) {
        var title = text(Column.TITLE, TITLE_LENGTH);
        if (title == null) problems.add(Problem.hindering(Column.TITLE, "exchange.no-title", null));
        var from = day(Column.FROM);
        var kind = termKind();
        var to = kind == Term.Kind.FIXED || kind == null ? day(Column.TO) : null;
        if (from != null && to != null && to.isBefore(from))
            problems.add(Problem.hindering(Column.TO, "exchange.ends-before-it-begins", to.toString()));
        return new ExistingAgreement(
                submissionId,
                title,
                all(Column.PARTIES, known.partners()).stream()
                        .filter(partner -> !partner.equals(Partner.MUNICIPALITY))
                        .toList(),
                kind == null && to != null ? Term.Kind.FIXED : kind,
                from,
                to,
                null,
                null,
                day(Column.SIGNED),
                one(Column.RESPONSIBLE, known.positions()),
                one(Column.OWNER, known.units()),
                all(Column.PARTICIPANTS, known.units()),
                one(Column.TYPE, known.types()),
                text(Column.DNR, DNR_LENGTH),
                all(Column.PURPOSES, known.purposes()),
                all(Column.METHODS, known.methods()),
                all(Column.GOALS, known.goals()),
                reason(),
                text(Column.REASON_TEXT, TEXT_LENGTH));
    }

    /** Said in its own column, or in the place of the last day. */
    private Term.@Nullable Kind termKind() {
        var own = cell(Column.TERM);
        if (!own.isEmpty()) return one(Column.TERM, known.terms());
        return known.terms().find(cell(Column.TO)).orElse(null);
    }

    private @Nullable PartnerReason reason() {
        return one(Column.REASON, known.reasons());
    }

    private @Nullable LocalDate day(Column column) {
        var written = cell(column);
        if (written.isEmpty()) return null;
        var day = DAYS.stream()
                .flatMap(format -> parsed(written, format).stream())
                .filter(found -> found.getYear() >= 1900 && found.getYear() < 2200)
                .findFirst();
        if (day.isEmpty()) problems.add(Problem.leftOut(column, "exchange.no-day", written));
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable String text(Column column, int longest) {
        var written = cell(column);
        if (written.length() <= longest) return written.isEmpty() ? null : written;
        problems.add(Problem.hindering(column, "exchange.too-long", String.valueOf(longest)));
        return written.substring(0, longest);
    }

    private <T> @Nullable T one(Column column, Lexicon<T> lexicon) {
        var written = cell(column);
        return written.isEmpty() ? null : found(column, written, lexicon).orElse(null);
    }

    private <T> Set<T> all(Column column, Lexicon<T> lexicon) {
        var whole = lexicon.find(cell(column));
        if (whole.isPresent()) return Set.of(whole.get());
        var found = new LinkedHashSet<T>();
        SEVERAL.splitAsStream(cell(column))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> found(column, name, lexicon).ifPresent(found::add));
        return found;
    }

    private <T> Optional<T> found(Column column, String name, Lexicon<T> lexicon) {
        var meaning = lexicon.find(name);
        if (meaning.isEmpty()) problems.add(Problem.leftOut(column, "exchange.unknown", name));
        return meaning;
    }

    private String cell(Column column) {
        return cells.get(column.ordinal());
    }
}
