package se.huddinge.samverkan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form sent empty must be as easy to read and to use as one that was just opened: the crawler only opens them. */
@BrowserTest
class FaultyFormsIT {
    @ParameterizedTest
    @CsvSource({
        "koordinator, /avtal/befintligt",
        "koordinator, /larosaten/nytt",
        "koordinator, /avtalstyper/ny",
        "koordinator, /kontakter/ny",
        "koordinator, /forvaltningar/ny",
        "administrator, /administration/konton/nytt",
        ", /logga-in"
    })
    void aFormSentEmptyIsAccessible(String username, String address, Visitor visitor) {
        if (username != null) visitor.signIn(username);
        var page = visitor.open(address).page();
        page.locator("main form[method=post] .btn-primary").click();
        visitor.sees("Det här behöver rättas");
        assertThat(page.title()).startsWith("Fel:");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
        assertThat(misleadingLinks(page)).isEqualTo(List.of());

        var faults = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (int width : List.of(1280, 375)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                new AxeBuilder(page)
                        .withTags(CrawlerIT.WCAG)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> faults.add(
                                scheme + " " + width + ": " + violation.getId() + " " + violation.getNodes()));
                if ((int) page.evaluate("document.documentElement.scrollWidth") > width)
                    faults.add(width + ": scrolls sideways");
            }
        assertThat(faults).isEmpty();
    }

    /** Each names its field in the words of the field's own label, and leads to it. */
    private static Object misleadingLinks(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('#errors a')].filter(link => {
                    const field = document.querySelector(link.hash + ':is(:enabled, fieldset)');
                    const label = field?.labels?.[0] ?? field?.querySelector('legend');
                    return !label || !link.textContent.startsWith((label.firstElementChild ?? label).textContent + ': ');
                }).map(link => link.textContent)""");
    }
}
