package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import se.huddinge.samverkan.PageTest;

@PageTest
class DatabaseAwayFilterTest {
    @Autowired
    DatabaseAwayFilter filter;

    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void swedish() {
        request.addPreferredLocale(Locale.forLanguageTag("sv"));
    }

    @Test
    void withoutAConnectionThePageSaysWhenToComeBack() throws Exception {
        meet(new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out")));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("<h1>Samverkan svarar inte just nu</h1>");
    }

    @Test
    void soDoesAConnectionThatBreaksUnderAHandler() throws Exception {
        meet(new ServletException(new IllegalStateException(new SQLException("terminated", "57P01"))));
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void anotherFailureIsNotTheDatabases() {
        assertThatThrownBy(() -> meet(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void halfAPageIsNotMadeIntoAnother() {
        response.setCommitted(true);
        assertThatThrownBy(() -> meet(new CannotCreateTransactionException("no", new SQLException("gone", "08006"))))
                .isInstanceOf(CannotCreateTransactionException.class);
    }

    private void meet(Exception failure) throws Exception {
        FilterChain chain = (request, response) -> {
            if (failure instanceof ServletException servlet) throw servlet;
            throw (RuntimeException) failure;
        };
        filter.doFilter(request, response, chain);
    }
}
