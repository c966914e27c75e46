package se.huddinge.samverkan.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that an account has open, on whatever node. */
@Component
public class Sessions {
    /** Where a session keeps what browser it was begun in. */
    public static final String DEVICE = "device";

    /** One open session, under a name that opens nothing. */
    public record Open(String handle, LocalDateTime since, LocalDateTime lastSeen, String device) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final ZoneId zone;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.zone = clock.getZone();
    }

    public List<Open> of(String username) {
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .map(this::open)
                .sorted(Comparator.comparing(Open::lastSeen).reversed())
                .toList();
    }

    public void end(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    public void end(String username, String handle) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(sessions::deleteById);
    }

    public void endOthers(String username, String id) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(other -> !other.equals(id))
                .forEach(sessions::deleteById);
    }

    public static String handle(String id) {
        return new Secret(id).hash().substring(0, 16);
    }

    private Open open(Session session) {
        String device = session.getAttributeOrDefault(DEVICE, "");
        return new Open(
                handle(session.getId()),
                LocalDateTime.ofInstant(session.getCreationTime(), zone),
                LocalDateTime.ofInstant(session.getLastAccessedTime(), zone),
                device);
    }
}
