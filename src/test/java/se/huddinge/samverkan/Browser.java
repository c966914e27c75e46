package se.huddinge.samverkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Somebody signed in, the coordinator unless said otherwise, who reads pages and sends the forms that she finds. */
@TestComponent
public class Browser {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

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

    /** Somebody who signed in elsewhere. */
    public Browser with(Cookie session) {
        var browser = stranger();
        browser.session = session;
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

    /** With a value of whatever characters. */
    public MvcTestResult ask(String address, String parameter, String value) {
        return exchange(mvc.get().uri(address).queryParam(parameter, value));
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

    /** The form on a page, filled in as the page shows it; not the one to follow it by, which every record's page has. */
    public Form form(String address) {
        return form(get(address));
    }

    public Form form(MvcTestResult page) {
        var html = Jsoup.parse(html(page));
        var found = html.select("main form[method=post], form[method=post]").stream()
                .min(Comparator.comparing((Element form) -> form.closest("main") == null)
                        .thenComparing(form -> form.hasClass("follow")))
                .orElse(null);
        assertThat(found).as(html.text()).isNotNull();
        var form = new Form(found.attr("action"));
        ((FormElement) found).formData().forEach(field -> form.add(field.key(), field.value()));
        return form;
    }

    /** A form of the sender's own making. */
    public Form crafted(String action) {
        return new Form(action);
    }

    public static String html(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public class Form {
        private final String action;
        private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

        private Form(String action) {
            this.action = action;
        }

        /** What was in the field is replaced. */
        public Form fill(String field, Object... values) {
            fields.put(field, Arrays.stream(values).map(Object::toString).toList());
            return this;
        }

        /** As a button with an address of its own sends it: under the form's. */
        public Form under(String path) {
            var other = new Form(action + path);
            other.fields.addAll(fields);
            return other;
        }

        private void add(String field, String value) {
            fields.add(field, value);
        }

        public MvcTestResult send() {
            var request = mvc.post().uri(action);
            fields.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
            if (name != null) request.with(csrf());
            return exchange(request);
        }
    }
}
