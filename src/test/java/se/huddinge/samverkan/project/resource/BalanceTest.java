package se.huddinge.samverkan.project.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.huddinge.samverkan.agreement.content.ResourceLine.Kind;
import se.huddinge.samverkan.project.resource.Balance.Sum;

class BalanceTest {
    private static Sum sum(String used, String promised) {
        return new Sum(Kind.MONEY, new BigDecimal(used), new BigDecimal(promised));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "50, 200, 25", "1, 3, 33", "100, 100, 100", "350, 100, 100", "10, 0, 0"})
    void theBarIsWhatIsUsedOfWhatIsPromisedAndNeverLongerThanAll(String used, String promised, int percent) {
        assertThat(sum(used, promised).percent()).isEqualTo(percent);
    }

    @Test
    void moreThanPromisedIsSaidOnlyWhereSomethingIsPromised() {
        assertThat(sum("101", "100").isOver()).isTrue();
        assertThat(sum("100", "100").isOver()).isFalse();
        assertThat(sum("100", "0").isOver()).isFalse();
    }
}
