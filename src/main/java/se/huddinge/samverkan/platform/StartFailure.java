package se.huddinge.samverkan.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** One line instead of a stack trace for what whoever runs the program can put right herself. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {
    /** SQLSTATE classes: no connection, wrong user or password, no such database. */
    private static final List<String> UNREACHABLE = List.of("08", "28", "3D");

    @Override
    public boolean reportException(Throwable failure) {
        var reason = Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .flatMap(t -> reason(t).stream())
                .findFirst();
        reason.ifPresent(LoggerFactory.getLogger(StartFailure.class)::error);
        return reason.isPresent();
    }

    private static Optional<String> reason(Throwable failure) {
        if (failure instanceof NoDatabaseException) return Optional.ofNullable(failure.getMessage());
        if (failure instanceof SQLException sql
                && sql.getSQLState() != null
                && UNREACHABLE.contains(sql.getSQLState().substring(0, 2)))
            return Optional.of("The database of SPRING_DATASOURCE_URL does not let us in: " + sql.getMessage());
        return Optional.empty();
    }
}
