package se.huddinge.samverkan.audit;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been done to many records, for who lists it: a select with a row for each verb, and beside what was done the
 * columns of the record that it was done to.
 *
 * @param sql of line_id, transaction_id, happened_at, actor (the username), subject, subject_id, action, and what the records
 *     bring
 */
public record Verbs(String sql, Map<String, Object> parameters) {
    /**
     * The index of the verbs leads here: whoever asks says from which day. {@code offset 0} keeps it so: else the planner may
     * read a million records to find the few to which something happened.
     */
    private static final String OF_ONE_KIND = """
            select line.id as line_id, line.transaction_id, line.happened_at, line.actor, line.subject, line.subject_id,
                line.action, record.*
            from audit_line line %s join lateral (
                select * from (%s) known where known.id = line.subject_id offset 0) record on true
            where line.subject = '%s' and line.action is not null""";

    /**
     * The records of one kind that whoever asks may read.
     *
     * @param sql constant text: a select of their id and whatever else is wanted, the same columns for every kind
     */
    public record Records(String subject, String sql, Map<String, Object> parameters) {}

    /** Of records that are there. */
    public static Verbs of(List<Records> records) {
        return of(records, "");
    }

    /** Of those that are gone too: about them nothing is known but what was done. */
    public static Verbs ofAll(List<Records> records) {
        return of(records, "left");
    }

    private static Verbs of(List<Records> records, String join) {
        var parameters = new HashMap<String, Object>();
        records.forEach(kind -> parameters.putAll(kind.parameters()));
        return new Verbs(
                records.stream()
                        .map(kind -> OF_ONE_KIND.formatted(join, kind.sql(), kind.subject()))
                        .collect(joining("\nunion all\n")),
                parameters);
    }
}
