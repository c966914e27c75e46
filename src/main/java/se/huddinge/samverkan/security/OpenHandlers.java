package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of the handlers that are for anyone, read from the handlers themselves. */
@Component
class OpenHandlers implements RequestMatcher {
    private final List<PathPatternRequestMatcher> matchers;

    OpenHandlers(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        matchers = handlers.getHandlerMethods().entrySet().stream()
                .filter(handler -> {
                    var access = AccessInterceptor.accessOf(handler.getValue());
                    return access != null && access.anyone();
                })
                .flatMap(handler -> matchers(handler.getKey()))
                .toList();
    }

    private static Stream<PathPatternRequestMatcher> matchers(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .flatMap(method ->
                                method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                        .map(method -> PathPatternRequestMatcher.withDefaults().matcher(method, pattern)));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }
}
