package se.huddinge.samverkan.mail;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** The letters that have not gone, for who can do something about it. */
@Service
@Transactional(readOnly = true)
class Messages {
    private record Line(
            Long id,
            String recipient,
            String subject,
            OffsetDateTime madeAt,
            int tries,
            @Nullable OffsetDateTime parkedAt,
            Refusal.@Nullable Reason reason,
            @Nullable String lastError) {}

    private static final String NOT_GONE =
            " from mail_message where sent_at is null and (cast(:parked as boolean) is null or (parked_at is not null) = :parked)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<MessageRow> find(MessageFilter filter, Pageable pageable) {
        var parked = filter.state() == null ? null : filter.state() == MessageRow.State.PARKED;
        var count = jdbc.sql("select count(*)" + NOT_GONE)
                .param("parked", parked, java.sql.Types.BOOLEAN)
                .query(Long.class)
                .single();
        List<MessageRow> rows = jdbc
                .sql("select id, recipient, subject, made_at, tries, parked_at, reason, last_error" + NOT_GONE
                        + " order by " + order(pageable) + " limit :size offset :offset")
                .param("parked", parked, java.sql.Types.BOOLEAN)
                .param("size", pageable.isPaged() ? pageable.getPageSize() : Integer.MAX_VALUE)
                .param("offset", pageable.isPaged() ? pageable.getOffset() : 0L)
                .query(Line.class)
                .list()
                .stream()
                .map(line -> row(requireNonNull(line)))
                .toList();
        return new PageImpl<>(rows, pageable, count);
    }

    /** The words of {@link MessageSort}, never the request's. */
    private static String order(Pageable pageable) {
        return pageable.getSort().stream()
                .map(by -> by.getProperty() + " " + by.getDirection())
                .collect(Collectors.joining(", "));
    }

    @Transactional
    void tryAgain(Long id) {
        var found = jdbc.sql("""
                        update mail_message set parked_at = null, tries = 0, next_try_at = ?
                        where id = ? and sent_at is null""").params(OffsetDateTime.now(clock), id).update();
        if (found == 0) throw new NotFoundException("message", id);
    }

    /** What was parked gets all its tries again. */
    @Transactional
    void tryAllAgain() {
        jdbc.sql("""
                        update mail_message set parked_at = null, tries = 0, next_try_at = ?
                        where parked_at is not null and sent_at is null""").param(OffsetDateTime.now(clock)).update();
    }

    int parked() {
        return jdbc.sql("select count(*) from mail_message where parked_at is not null and sent_at is null")
                .query(Integer.class)
                .single();
    }

    private MessageRow row(Line line) {
        return new MessageRow(
                line.id(),
                line.recipient(),
                line.subject(),
                line.madeAt().atZoneSameInstant(clock.getZone()).toLocalDateTime(),
                line.tries(),
                line.parkedAt() == null ? MessageRow.State.WAITING : MessageRow.State.PARKED,
                line.reason(),
                line.lastError());
    }
}
