package se.huddinge.samverkan.notice;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be followed, each kind with a page of its own.
 *
 * <p>The place of its pages is a word of the address, the prefix that of its messages.
 */
public enum Kind {
    AGREEMENT("agreement", "avtal"),
    PROJECT("project", "projekt"),
    ACTIVITY("activity", "aktiviteter"),
    FINDING("finding", "resultat"),
    ACADEMY("academy", "larosaten"),
    UNIT("organisation", "forvaltningar"),
    PARTNER("partner", "partner", "partnerorganisation", "partner_organisation"),
    IDEA("idea", "ideer"),
    PRINCIPLE("principle", "fragor", "principleissue", "principle_issue"),
    PRIORITYAREA("priorityarea", "prioriterade-omraden"),
    BODY("body", "organ"),
    ENVIRONMENT("environment", "forskningsmiljoer", "researchenvironment", "environment");

    private final String prefix;
    private final String path;
    private final String subject;
    private final String table;

    Kind(String prefix, String path) {
        this.prefix = prefix;
        this.path = path;
        subject = name().toLowerCase();
        table = subject;
    }

    Kind(String prefix, String path, String subject, String table) {
        this.prefix = prefix;
        this.path = path;
        this.subject = subject;
        this.table = table;
    }

    static Optional<Kind> of(String subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.subject().equals(subject))
                .findFirst();
    }

    static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** As a history calls it. */
    String subject() {
        return subject;
    }

    String table() {
        return table;
    }

    String prefix() {
        return prefix;
    }

    String address(Long id) {
        return "/" + path + "/" + id;
    }
}
