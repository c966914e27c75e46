package se.huddinge.samverkan.settings;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What the settings say. Another node's change is seen within seconds; reading them costs a page no query. */
@Component
public class Settings {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(Map<String, String> values, Instant readAt) {}

    private final SettingsRepository entries;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    Settings(SettingsRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public <T> T get(Setting<T> setting) {
        return setting.read(values().get(setting.key()));
    }

    void forget() {
        known = new Known(known.values(), Instant.MIN);
    }

    /** With the database away what was known last is good enough for the page that says so. */
    private Map<String, String> values() {
        var kept = known;
        var now = clock.instant();
        if (kept.readAt().equals(Instant.MIN) || now.isAfter(kept.readAt().plus(FRESH))) {
            known = new Known(kept.values(), now);
            try {
                known = new Known(
                        entries.findAll().stream().collect(toMap(SettingsEntry::getKey, SettingsEntry::getValue)), now);
            } catch (DataAccessException e) {
                return kept.values();
            }
        }
        return known.values();
    }
}
