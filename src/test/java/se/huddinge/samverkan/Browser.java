package se.huddinge.samverkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody signed in, the coordinator unless said otherwise, who reads pages and sends the forms that she finds. */
@TestComponent
public class Browser {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern FORM = Pattern.compile("<form method=\"post\"[^>]* action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]* name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final MockMvcTester mvc;
    private final @Nullable String name;
    private @Nullable Cookie session;

    @Autowired
    Browser(MockMvcTester mvc) {
        this(mvc, "koordinator");
    }

    private Browser(MockMvcTester mvc, @Nullable String name) {
        this.mvc = mvc;
        this.name = name;
    }

    public Browser as(String name) {
        return new Browser(mvc, name);
    }

    /** Nobody yet: with the session cookie it is given, and the token that the page carries. */
    public Browser stranger() {
        return new Browser(mvc, null);
    }

    /** Through the form, as everybody else: the session is a row and its id a cookie. */
    public Browser signedIn(String username) {
        var browser = stranger();
        var answer = browser.form("/logga-in")
                .fill("username", username)
                .fill("password", TestWorld.PASSWORD)
                .send();
        assertThat(answer).hasStatus(303);
        return browser;
    }

    public @Nullable Cookie session() {
        return session;
    }

    public MvcTestResult get(String address, Cookie... cookies) {
        var request = mvc.get().uri(address);
        if (cookies.length > 0) request.cookie(cookies);
        return exchange(request);
    }

    private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request) {
        request.locale(SWEDISH);
        if (name != null) return request.with(user(name)).exchange();
        if (session != null) request.cookie(session);
        var answer = request.exchange();
        var given = answer.getResponse().getCookie("SESSION");
        if (given != null) session = given;
        return answer;
    }

    /** The form on a page, with its hidden fields. */
    public Form form(String address) {
        return form(get(address));
    }

    public Form form(MvcTestResult page) {
        var html = html(page);
        var action = FORM.matcher(html);
        assertThat(action.find()).as(html).isTrue();
        var form = new Form(action.group(1));
        HIDDEN.matcher(html).results().forEach(hidden -> form.fill(hidden.group(1), hidden.group(2)));
        return form;
    }

    /** A form of the sender's own making. */
    public Form crafted(String action) {
        return new Form(action);
    }

    private static String html(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public class Form {
        private final String action;
        private final Map<String, String> fields = new LinkedHashMap<>();

        private Form(String action) {
            this.action = action;
        }

        public Form fill(String field, Object value) {
            fields.put(field, value.toString());
            return this;
        }

        public MvcTestResult send() {
            var request = mvc.post().uri(action);
            fields.forEach(request::param);
            if (name != null) request.with(csrf());
            return exchange(request);
        }
    }
}
