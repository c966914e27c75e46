package se.huddinge.samverkan.search;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Files whose text has been read, kept with an agreement or an activity. */
record Papers(JdbcClient jdbc) {
    private static final String KEPT = """
            with file as (
                insert into document (name, kind, size, sha256, stored_at)
                values (:word || '.pdf', 'PDF', 1, gen_random_uuid()::text, timestamp '2026-01-01 12:00') returning id),
            words as (
                insert into document_text (document_id, status, content)
                select id, 'READ', 'Parterna är överens om ' || :word || ' i alla delar.' from file),
            content as (
                insert into document_chunk (document_id, ordinal, content) select id, 0, '\\x20'::bytea from file)
            """;

    void agreement(Long agreement, String word) {
        jdbc.sql(KEPT + """
                insert into agreement_document (submission_id, agreement_id, document_id, title, category, origin, added_at,
                    added_by_id)
                select gen_random_uuid(), :owner, id, 'Bilaga', 'APPENDIX', 'OWN', timestamp '2026-01-01 12:00',
                    (select min(id) from account)
                from file""").param("word", word).param("owner", agreement).update();
    }

    void activity(Long activity, String title, String word) {
        jdbc.sql(KEPT + """
                insert into activity_attachment (submission_id, activity_id, document_id, title, received, added_on, added_by_id)
                select gen_random_uuid(), :owner, id, :title, false, date '2026-01-01', (select min(id) from account)
                from file""")
                .param("word", word)
                .param("owner", activity)
                .param("title", title)
                .update();
    }
}
