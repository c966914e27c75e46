package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class ErrorPageTest {
    @Autowired
    Browser browser;

    @Test
    void anAddressThatDoesNotExistSaysSo() {
        assertThat(browser.get("/finns-inte"))
                .hasStatus(404)
                .bodyText()
                .contains("Sidan finns inte", "Till startsidan");
    }

    @Test
    void anAddressForAFormOnlySaysSo() {
        assertThat(browser.crafted("/tillganglighet").send())
                .hasStatus(405)
                .bodyText()
                .contains("Sidan går inte att öppna så");
    }
}
