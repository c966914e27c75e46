package se.huddinge.samverkan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearSpanTest {
    static final LocalDate TODAY = LocalDate.parse("2028-02-29");

    @Test
    void twelveMonthsEndTodayAndMeetTheTwelveBefore() {
        var span = YearSpan.of(null, TODAY);
        assertThat(span.from()).isEqualTo("2027-03-01");
        assertThat(span.to()).isEqualTo("2028-02-29");
        assertThat(span.toBefore()).isEqualTo("2027-02-28").isBefore(span.from().toString());
    }

    @Test
    void thisYearIsToldAsFarAsItHasComeAndAnEarlierOneWhole() {
        assertThat(YearSpan.of(2028, TODAY).to()).isEqualTo("2028-02-29");
        assertThat(YearSpan.of(2027, TODAY).to()).isEqualTo("2027-12-31");
        assertThat(YearSpan.choices(TODAY)).containsExactly(2028, 2027, 2026, 2025);
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        assertThat(Some.of(2, List.of(1, 2, 3))).isEqualTo(new Some<>(List.of(1, 2), 1));
        assertThat(Some.of(2, List.of(1, 2)).more()).isZero();
    }
}
