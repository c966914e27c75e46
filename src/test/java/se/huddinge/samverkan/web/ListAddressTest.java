package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;

class ListAddressTest {
    @ParameterizedTest
    @CsvSource({
        "0, 20, 0",
        "0, 60, '0, 1, 2'",
        "0, 100000, '0, 1, 2, 3999'",
        "1000, 100000, '0, 998, 999, 1000, 1001, 1002, 3999'",
        "3999, 100000, '0, 3997, 3998, 3999'"
    })
    void ofThousandsOfPagesAFewAreLinked(int number, int total, String expected) {
        var page = new PageImpl<>(List.of("row"), PageRequest.of(number, 25), total);
        assertThat(new ListAddress(new MockHttpServletRequest()).around(page))
                .map(String::valueOf)
                .containsExactly(expected.split(", "));
    }
}
