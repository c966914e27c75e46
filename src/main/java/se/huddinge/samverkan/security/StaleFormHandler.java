package se.huddinge.samverkan.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.huddinge.samverkan.account.CurrentUser;

/**
 * A form without a valid token is most often one whose session has ended. Its reader signs in, sees what she typed and
 * sends it again herself: sent by us, it could be somebody else's form.
 */
@Component
class StaleFormHandler implements AccessDeniedHandler {
    private final ThymeleafViewResolver views;
    private final LocaleResolver locales;
    private final CurrentUser user;
    private final SecurityLog log;

    StaleFormHandler(ThymeleafViewResolver views, LocaleResolver locales, CurrentUser user, SecurityLog log) {
        this.views = views;
        this.locales = locales;
        this.user = user;
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (!(e instanceof CsrfException) || fromElsewhere(request)) {
            log.denied("token");
            refuse(request, response);
        } else if (request.getRequestURI().equals(SecurityConfiguration.SIGN_OUT)) {
            response.sendRedirect(SecurityConfiguration.SIGN_IN);
        } else if (request.getRequestURI().startsWith(SecurityConfiguration.LINKS)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER); // the page is shown again, and needs no sign-in
            response.setHeader("Location", request.getRequestURI());
        } else if (user.account().isPresent()) {
            show("security/again", signedIn(request), HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            show("security/sign-in", signedOut(request), HttpServletResponse.SC_UNAUTHORIZED, request, response);
        }
    }

    /** Who lost her right while the form was open has lost nothing of what she wrote. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var typed = fromElsewhere(request)
                        || user.account().isEmpty()
                        || !request.getMethod().equals("POST")
                ? Optional.<Again>empty()
                : Again.of(request).filter(again -> !again.written().isEmpty());
        if (typed.isEmpty()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else
            show(
                    "security/refused",
                    Map.of("typed", typed.get().written()),
                    HttpServletResponse.SC_FORBIDDEN,
                    request,
                    response);
    }

    /** Browsers say so of their own accord; a page of somebody else's gets no help. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static Map<String, Object> signedIn(HttpServletRequest request) {
        var model = new HashMap<String, Object>();
        Again.of(request).ifPresentOrElse(again -> model.put("again", again), () -> model.put("lost", true));
        return model;
    }

    private static Map<String, Object> signedOut(HttpServletRequest request) {
        var form = SignInForm.blank("/");
        var model = new HashMap<String, Object>(Map.of("ended", true));
        if (request.getRequestURI().equals(SecurityConfiguration.SIGN_IN)) {
            form = form.with(request.getParameter("username"), request.getParameter("target"));
        } else {
            Optional<Again> again = Again.of(request);
            if (again.isPresent()) form = form.with(again.get());
            else model.put("lost", true);
        }
        model.put("form", form);
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
        return model;
    }

    private void show(
            String name,
            Map<String, Object> model,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        try {
            var view = views.resolveViewName(name, locales.resolveLocale(request));
            if (view != null) view.render(model, request, response);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
