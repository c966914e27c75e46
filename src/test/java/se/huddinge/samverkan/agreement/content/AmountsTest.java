package se.huddinge.samverkan.agreement.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 000        | 60000    | 60 000
            60000         | 60000    | 60 000
            60\u00a0000   | 60000    | 60 000
            1 250,50      | 1250.50  | 1 250,5
            1250.5        | 1250.5   | 1 250,5
            0,01          | 0.01     | 0,01
            999999999999,99 | 999999999999.99 | 999 999 999 999,99""")
    void anAmountIsReadAndWrittenAsPeopleDo(String typed, BigDecimal amount, String shown) {
        assertThat(Amounts.isReadable(typed)).isTrue();
        assertThat(Amounts.read(typed)).isEqualByComparingTo(amount);
        assertThat(String.valueOf(Amounts.written(amount)).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "-5", "0", "0,00", "1e99", "60.000", "1,234", "1,2,3", "1000000000000", "60 kr", ",", "²"
            })
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(Amounts.isReadable(typed)).isFalse();
    }
}
