package se.huddinge.samverkan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.huddinge.samverkan.account.Access;
import se.huddinge.samverkan.account.Role;

/** Who may come through which door: every route of ours is in the table, and is tried by everyone. */
@PageTest
class RightsTest {
    static final Path TABLE = Path.of("src/test/resources/rights.txt");
    static final Path FOUND = Path.of("target/rights.txt");

    static final Map<String, Role> SIGNED_IN = new LinkedHashMap<>();

    static {
        SIGNED_IN.put("koordinator", Role.COORDINATOR);
        SIGNED_IN.put("kontaktperson", Role.CONTACT_PERSON);
        SIGNED_IN.put("medrapportor", Role.CO_REPORTER);
        SIGNED_IN.put("ledning", Role.MANAGEMENT);
        SIGNED_IN.put("administrator", Role.ADMINISTRATOR);
    }

    record Route(HttpMethod method, String pattern, Access access) {
        boolean open(String who) {
            return access.anyone() || List.of(access.value()).contains(SIGNED_IN.get(who));
        }

        /** An address that leads to the handler, and there to nothing: the first of several words, an id of no record. */
        String address() {
            return pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1").replaceAll("\\{\\w+}", "999999999");
        }

        @Override
        public String toString() {
            var who = access.anyone()
                    ? "anyone"
                    : SIGNED_IN.keySet().stream().filter(this::open).collect(joining(" "));
            return "%-4s %-46s %s".formatted(method, pattern, who);
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyDoorSaysWhoMayComeThrough() {
        assertThat(ours().filter(handler -> access(handler.getValue()) == null)).isEmpty();
    }

    /** A new route is put in the table by hand, after a thought: target/rights.txt has the line. */
    @Test
    void theTableHoldsEveryRoute() throws Exception {
        var found = routes().map(Route::toString).toList();
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);
        assertThat(Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyDoorIsShutToTheOthers() {
        var wrong = new ArrayList<String>();
        routes().forEach(route -> {
            for (var who : SIGNED_IN.keySet())
                if ((status(route, who) != 403) != route.open(who))
                    wrong.add(route + ": " + who + " got " + status(route, who));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasNotSignedInIsLedThereExceptFromWhatIsForAnyone() {
        var wrong = new ArrayList<String>();
        routes().forEach(route -> {
            var answer = mvc.method(route.method())
                    .uri(route.address())
                    .with(anonymous())
                    .with(csrf())
                    .exchange();
            var led = String.valueOf(answer.getResponse().getRedirectedUrl()).startsWith("/logga-in");
            if (led == route.access().anyone())
                wrong.add(route + ": a stranger got " + answer.getResponse().getStatus());
        });
        assertThat(wrong).isEmpty();
    }

    int status(Route route, String who) {
        return mvc.method(route.method())
                .uri(route.address())
                .with(user(who))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    Stream<Route> routes() {
        return ours().flatMap(handler -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> handler.getKey().getPatternValues().stream()
                                .map(pattern -> new Route(
                                        method.asHttpMethod(), pattern, requireNonNull(access(handler.getValue()))))))
                .sorted(Comparator.comparing(Route::pattern)
                        .thenComparing(route -> route.method().name()))
                .distinct();
    }

    Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> ours() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("se.huddinge"));
    }

    static Access access(HandlerMethod handler) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Access.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class);
    }
}
