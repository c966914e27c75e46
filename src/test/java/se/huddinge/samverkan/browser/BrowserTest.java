package se.huddinge.samverkan.browser;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import se.huddinge.samverkan.PageTest;

/**
 * The same application as the page tests, read through a real Chromium: take a {@link Visitor}, or Playwright's own
 * Page or BrowserContext, as a parameter of the test.
 */
@PageTest
@ExtendWith(Chromium.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
