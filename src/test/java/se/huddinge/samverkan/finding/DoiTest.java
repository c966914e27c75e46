package se.huddinge.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                " 10.1000/182 ",
                "doi:10.1000/182",
                "DOI: 10.1000/182",
                "doi.org/10.1000/182",
                "http://dx.doi.org/10.1000/182",
                "https://www.doi.org/10.1000/182"
            })
    void howeverItWasCopiedItLeadsToOnePlace(String typed) {
        assertThat(Doi.linked(typed)).isEqualTo("https://doi.org/10.1000/182");
        assertThat(Doi.isBroken(Doi.linked(typed))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.1002/(SICI)1097-4571(1998)49:8<693::AID>3.0,  https://doi.org/10.1002/(SICI)1097-4571(1998)49:8%3C693::AID%3E3.0
            10.1000/a#b?c,                                   https://doi.org/10.1000/a%23b%3Fc
            https://doi.org/10.1000/a%23b,                   https://doi.org/10.1000/a%23b
            """)
    void signsThatAnAddressMayNotHoldAreEscapedOnce(String typed, String link) {
        assertThat(Doi.linked(typed)).isEqualTo(link);
        assertThat(Doi.linked(link)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://doi.org", "https://doi.org/", "http://dx.doi.org/abc", "https://doi.org/10.1/x"})
    void whatLeadsToNoPublicationIsBroken(String typed) {
        assertThat(Doi.isBroken(Doi.linked(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.sh.se/rapport", "https://doi.organisation.se/x", "javascript:alert(1)"})
    void whatIsNoDoiStaysAsItWasWritten(String typed) {
        assertThat(Doi.linked(typed)).isEqualTo(typed);
        assertThat(Doi.isBroken(typed)).isFalse();
    }
}
