package se.huddinge.samverkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class HealthPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void whoeverWatchesUsAsksWithoutSigningIn(String probe) {
        assertThat(mvc.get().uri(probe)).hasStatusOk().bodyText().isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/info", "/actuator/metrics", "/actuator/sbom"})
    void nothingElseIsTold(String address) {
        assertThat(browser.as("administrator").get(address)).hasStatus(404);
    }

    @Test
    void theSumOfAllIsForTheSignedIn() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatus3xxRedirection();
    }
}
