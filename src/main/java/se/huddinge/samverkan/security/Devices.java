package se.huddinge.samverkan.security;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.AccountEvent;

/** Devices that a contact person asked to be remembered on, so that two minutes between meetings are enough. */
@Component
class Devices {
    record Remembered(Long id, String name, LocalDate lastSeen, LocalDate until) {}

    record Used(Long accountId, String cookie) {}

    private record Row(
            Long id,
            Long accountId,
            String tokenHash,
            @Nullable String previousHash,
            String name,
            OffsetDateTime usedAt,
            OffsetDateTime expiresAt) {}

    private static final int BYTES = 32;
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cookie of a device that is remembered from now on. */
    String remember(Long accountId, String name, int days) {
        var series = secret();
        var token = secret();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into security_device (account_id, series_hash, token_hash, name, used_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(accountId, hash(series), hash(token), name, now, now.plusDays(days))
                .update();
        return series + "." + token;
    }

    /** A token that was right once and is not any more has been copied: the device is forgotten. */
    @Transactional
    Optional<Used> use(String cookie) {
        var dot = cookie.indexOf('.');
        if (dot < 0) return Optional.empty();
        var series = cookie.substring(0, dot);
        var tokenHash = hash(cookie.substring(dot + 1));
        var now = OffsetDateTime.now(clock);
        var row = jdbc.sql("""
                        select id, account_id, token_hash, previous_hash, name, used_at, expires_at
                        from security_device where series_hash = ? and expires_at > ? for update""").params(hash(series), now).query(Row.class).optional();
        if (row.isEmpty()) return Optional.empty();
        var device = row.get();
        if (device.tokenHash().equals(tokenHash)) return Optional.of(rotated(device, series, now));
        if (tokenHash.equals(device.previousHash())
                && device.usedAt().plus(GRACE).isAfter(now)) return Optional.of(new Used(device.accountId(), cookie));
        jdbc.sql("delete from security_device where id = ?").param(device.id()).update();
        return Optional.empty();
    }

    private Used rotated(Row device, String series, OffsetDateTime now) {
        var token = secret();
        jdbc.sql("update security_device set token_hash = ?, previous_hash = ?, used_at = ? where id = ?")
                .params(hash(token), device.tokenHash(), now, device.id())
                .update();
        return new Used(device.accountId(), series + "." + token);
    }

    List<Remembered> of(Long accountId) {
        return jdbc.sql("""
                        select id, account_id, token_hash, previous_hash, name, used_at, expires_at
                        from security_device where account_id = ? and expires_at > ? order by used_at desc, id""").params(accountId, OffsetDateTime.now(clock)).query(Row.class).list().stream()
                .map(row -> remembered(requireNonNull(row)))
                .toList();
    }

    private Remembered remembered(Row row) {
        return new Remembered(row.id(), row.name(), day(row.usedAt()), day(row.expiresAt()));
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    void forget(Long accountId, Long id) {
        jdbc.sql("delete from security_device where account_id = ? and id = ?")
                .params(accountId, id)
                .update();
    }

    void forget(String cookie) {
        jdbc.sql("delete from security_device where series_hash = ?")
                .param(hash(cookie.substring(0, Math.max(0, cookie.indexOf('.')))))
                .update();
    }

    /** Whoever is signed out everywhere is signed out on her phone too. */
    @EventListener
    void forgetAll(AccountEvent event) {
        if (event instanceof AccountEvent.Locked
                || event instanceof AccountEvent.SessionsEnded
                || event instanceof AccountEvent.PasswordChanged)
            jdbc.sql("delete from security_device where account_id = ?")
                    .param(event.subjectId())
                    .update();
    }

    @Scheduled(fixedDelayString = "PT24H")
    void sweep() {
        jdbc.sql("delete from security_device where expires_at <= ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
