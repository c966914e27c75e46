package se.huddinge.samverkan.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A spring or an autumn at the academies; written vt2026 and ht2026 in addresses. */
@Embeddable
public record Semester(
        @Column(name = "semester_year") int year,

        @Enumerated(EnumType.STRING) @Column(name = "semester_half")
        Half half)
        implements Comparable<Semester> {
    public enum Half {
        SPRING("vt"),
        AUTUMN("ht");

        private final String code;

        Half(String code) {
            this.code = code;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(vt|ht)(20\\d\\d|21\\d\\d)");

    /** Found by the conversion of what an address says. */
    public static Semester of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) throw new IllegalArgumentException("not a term");
        return new Semester(
                Integer.parseInt(match.group(2)), match.group(1).equals(Half.SPRING.code) ? Half.SPRING : Half.AUTUMN);
    }

    public Semester previous() {
        return half == Half.AUTUMN ? new Semester(year, Half.SPRING) : new Semester(year - 1, Half.AUTUMN);
    }

    public Semester next() {
        return previous().plusYear();
    }

    private Semester plusYear() {
        return new Semester(year + 1, half);
    }

    /** Whether any of it lies between the two; a term is half a year. */
    public boolean touches(LocalDate first, LocalDate last) {
        var begins = LocalDate.of(year, half == Half.SPRING ? 1 : 7, 1);
        return !begins.isAfter(last) && begins.plusMonths(6).isAfter(first);
    }

    /** As a text, so that no language puts a space in it. */
    public String getYearText() {
        return String.valueOf(year);
    }

    public String getKey() {
        return "placement.semester." + half;
    }

    @Override
    public int compareTo(Semester other) {
        return Comparator.comparingInt(Semester::year)
                .thenComparing(Semester::half)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return half.code + year;
    }
}
