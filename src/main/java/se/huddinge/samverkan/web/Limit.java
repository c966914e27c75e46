package se.huddinge.samverkan.web;

import java.time.Duration;
import java.util.Optional;

/** How often something may be asked for; implemented where attempts are counted. */
public interface Limit {
    /** Counts this time too; how long to wait when it is one too many. */
    Optional<Duration> exceeded(String subject, int allowed);
}
