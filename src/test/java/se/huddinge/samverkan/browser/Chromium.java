package se.huddinge.samverkan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium per JVM, one context per test, whose pages know the address of the application. Skips with a reason
 * where there is none; fails where the browser is mandatory.
 */
public final class Chromium implements ParameterResolver, BeforeEachCallback, AfterEachCallback, ExecutionCondition {
    /** Milliseconds for a page to answer: other tests run beside this. */
    private static final int PATIENCE = 30_000;

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private record Shared(Playwright playwright, Browser chromium) implements AutoCloseable {
        static Shared start() {
            var environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(FLAGS);
            return new Shared(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }

    private static Optional<Path> executable() {
        var configured = System.getProperty("browser.path", System.getenv("BROWSER_PATH"));
        var candidates = configured != null
                ? Stream.of(configured)
                : Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) return ConditionEvaluationResult.enabled("browser found");
        if (Boolean.parseBoolean(System.getenv("CI")) || Boolean.getBoolean("browser.required"))
            throw new ExtensionConfigurationException("Browser tests are mandatory here (CI=true or"
                    + " -Dbrowser.required=true) but no Chromium was found. Debian: apt-get install chromium");
        return ConditionEvaluationResult.disabled(
                "no Chromium on this machine: apt-get install chromium, or set BROWSER_PATH");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var shared =
                context.getRoot().getStore(NAMESPACE).computeIfAbsent(Shared.class, k -> Shared.start(), Shared.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var window = shared.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("sv-SE")
                        .setViewportSize(1280, 900));
        window.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.getStore(NAMESPACE).put(BrowserContext.class, window);
    }

    /** What a failed test saw last is kept as pictures. */
    @Override
    public void afterEach(ExtensionContext context) {
        var window = context.getStore(NAMESPACE).remove(BrowserContext.class, BrowserContext.class);
        context.getExecutionException().ifPresent(e -> {
            int i = 0;
            var name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            for (var page : window.pages())
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots", name + "-" + i++ + ".png")));
        });
        window.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var window = context.getStore(NAMESPACE).get(BrowserContext.class, BrowserContext.class);
        var type = parameter.getParameter().getType();
        if (type == BrowserContext.class) return window;
        return type == Page.class ? window.newPage() : new Visitor(window.newPage());
    }
}
