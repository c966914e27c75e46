package se.huddinge.samverkan.principle;

/** How many issues there are; they are open to all who read. */
public final class PrincipleCounts {
    /** Of those that are not over, also those that no meeting has taken up: one row, to be asked together with others. */
    public static final String NOW = """
            select count(*) as issues, count(*) filter (where standing = 'PROPOSED') as unplaced
            from principle_issue where waiting_since is not null""";

    private PrincipleCounts() {}
}
