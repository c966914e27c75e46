package se.huddinge.samverkan.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages that exist: what a menu may show and a redirect may lead to. */
@Component
public class Routes {
    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** What answers when the path is opened. */
    public Optional<HandlerMethod> page(String path) {
        var parsed = PathContainer.parsePath(path);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> opens(route.getKey(), parsed))
                .map(route -> route.getValue())
                .findFirst();
    }

    private static boolean opens(RequestMappingInfo route, PathContainer path) {
        var methods = route.getMethodsCondition().getMethods();
        var patterns = route.getPathPatternsCondition();
        return (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
