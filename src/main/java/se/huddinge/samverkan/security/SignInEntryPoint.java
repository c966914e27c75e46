package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Who has not signed in is sent to do so, and from there to where she was going. */
class SignInEntryPoint implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SecurityConfiguration.SIGN_IN + target(request));
    }

    private static String target(HttpServletRequest request) {
        if (!request.getMethod().equals(HttpMethod.GET.name())
                || request.getRequestURI().equals("/")) return "";
        var query = request.getQueryString();
        var target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "?target=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
