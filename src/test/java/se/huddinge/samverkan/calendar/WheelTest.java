package se.huddinge.samverkan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WheelTest {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static Entry on(LocalDate day, Kind kind) {
        return new Entry(kind, "1", day, "Dag", null, null, null, null, null, null, false, false, "/");
    }

    static Wheel wheel(Stream<Entry> entries) {
        return Wheel.of(2026, entries.toList(), LocalDate.of(2026, 7, 2));
    }

    @Test
    void theYearBeginsAtTheTopAndTurnsAsTheClockDoes() {
        var marks = wheel(Stream.of(on(FIRST, Kind.ORDER), on(LocalDate.of(2026, 4, 2), Kind.ORDER)))
                .marks();
        assertThat(marks.get(0).x()).isEqualTo("500.0");
        assertThat(Double.parseDouble(marks.get(0).y())).isLessThan(500);
        assertThat(Double.parseDouble(marks.get(1).x())).isGreaterThan(700);
    }

    @Test
    void severalThingsOnOneDayAreOneMark() {
        assertThat(wheel(Stream.of(on(FIRST, Kind.MEETING), on(FIRST, Kind.PAPERS)))
                        .marks())
                .singleElement()
                .matches(mark -> mark.count() == 2);
    }

    /** A board's ring takes a day in three without two marks that touch. */
    @Test
    void daysThatLieNearEachOtherDoNotCoverEachOther() {
        var marks = wheel(IntStream.range(0, 120).mapToObj(n -> on(FIRST.plusDays(3L * n), Kind.MEETING)))
                .marks();
        for (var one : marks)
            assertThat(marks)
                    .allMatch(other -> other == one
                            || Math.hypot(
                                            Double.parseDouble(one.x()) - Double.parseDouble(other.x()),
                                            Double.parseDouble(one.y()) - Double.parseDouble(other.y()))
                                    >= 22);
    }

    @Test
    void todayIsMarkedInItsOwnYearOnly() {
        assertThat(wheel(Stream.of()).today()).isNotNull();
        assertThat(Wheel.of(2027, java.util.List.of(), FIRST).today()).isNull();
    }

    @Test
    void everyMonthHasItsSector() {
        assertThat(wheel(Stream.of()).months())
                .extracting(Wheel.Sector::month)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}
