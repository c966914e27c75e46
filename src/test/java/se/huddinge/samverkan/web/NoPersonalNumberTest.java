package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.validation.ConstraintValidatorContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonalNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19811218-9876",
                "198112189876",
                "Åsa 811218-9876",
                "f. 19811278-9876 i Umeå",
                "20010101 1234",
                "181218+9876"
            })
    void whatLooksLikeOneIsRefused(String text) {
        assertThat(accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-123 45 67",
                "0701234567",
                "+46 8 535 300 00",
                "2026-11-23",
                "232100-0016",
                "KS-2014/1241.103",
                "1234567890123456",
                "Åsa Wikström"
            })
    void numbersOfOtherKindsAreNone(String text) {
        assertThat(accepts(text)).isTrue();
    }

    static boolean accepts(String text) {
        return new NoPersonalNumber.Validator().isValid(text, mock(ConstraintValidatorContext.class));
    }
}
