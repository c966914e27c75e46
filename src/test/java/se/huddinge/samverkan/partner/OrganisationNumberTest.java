package se.huddinge.samverkan.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"232100-0016", "2321000016", "556036 0793"})
    void tenDigitsWithTheRightLastOneAreANumber(String typed) {
        assertThat(OrganisationNumber.Digits.areRight(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"232100-0017", "32100-0016", "232100--0016", "811218-9876", "abc", "２３２１００-００１６"})
    void nothingElseIs(String typed) {
        assertThat(OrganisationNumber.Digits.areRight(typed)).isFalse();
    }

    @Test
    void itIsWrittenInOneWay() {
        assertThat(OrganisationNumber.Digits.written("2321000016")).isEqualTo("232100-0016");
        assertThat(OrganisationNumber.Digits.written(null)).isNull();
    }
}
