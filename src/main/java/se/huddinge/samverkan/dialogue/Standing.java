package se.huddinge.samverkan.dialogue;

/** How it stands with the meetings with an academy; nothing is expected of those that are UNKNOWN. */
public enum Standing {
    NEVER("ours and last_met is null and next is null"),
    TOO_LONG("ours and last_met < :since and next is null"),
    PLANNED("next is not null"),
    RECENT("next is null and last_met is not null and not (ours and last_met < :since)"),
    UNKNOWN("not ours and last_met is null and next is null");

    private final String sql;

    Standing(String sql) {
        this.sql = sql;
    }

    /** On the columns of the list. */
    String sql() {
        return sql;
    }
}
