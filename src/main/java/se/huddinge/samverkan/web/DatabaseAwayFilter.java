package se.huddinge.samverkan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A page that says to come back, when the database is away. Before the session filter: sessions are in the database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final String CLOSED = "Connection is closed";
    private static final String RETRY_AFTER_SECONDS = "10";

    private final ITemplateEngine templates;
    private final Assets assets;
    private final Municipality municipality;
    private final Languages languages = new Languages(Optional::empty);

    DatabaseAwayFilter(ITemplateEngine templates, Assets assets, Municipality municipality) {
        this.templates = templates;
        this.assets = assets;
        this.municipality = municipality;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !databaseIsAway(failure)) throw failure;
            LOG.warn("The database is away: {}", failure.getMessage());
            answer(response, languages.resolveLocale(request));
        }
    }

    private void answer(HttpServletResponse response, Locale locale) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        var page = new Context(locale, Map.of("assets", assets, "municipality", municipality.getName()));
        templates.process("error/503", page, response.getWriter());
    }

    private static boolean databaseIsAway(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).anyMatch(DatabaseAwayFilter::isConnection);
    }

    /**
     * No connection to be had, one that broke (SQLSTATE class 08), a server that shuts down or starts (57P), or one that the pool
     * has closed for such a reason, which is all that is left to know when what was begun could not be taken back.
     */
    private static boolean isConnection(@Nullable Throwable failure) {
        if (failure instanceof SQLTransientConnectionException) return true;
        if (!(failure instanceof SQLException sql)) return false;
        var state = sql.getSQLState();
        return state == null ? CLOSED.equals(sql.getMessage()) : state.startsWith("08") || state.startsWith("57P");
    }
}
