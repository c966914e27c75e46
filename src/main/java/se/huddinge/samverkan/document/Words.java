package se.huddinge.samverkan.document;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the documents say, in a table of its own, and those that nobody has read yet. */
@Component
class Words {
    /** FAILED is said before the attempt: a file that takes the whole program down with it is not tried again. */
    enum Status {
        WAITING,
        READ,
        NONE,
        FAILED
    }

    private final JdbcClient jdbc;

    Words(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await(Long document) {
        jdbc.sql("insert into document_text (document_id, status) values (?, 'WAITING')")
                .param(document)
                .update();
    }

    /** The next that waits, on this node only. */
    Optional<Long> take() {
        return jdbc.sql("""
                        update document_text set status = 'FAILED' where document_id = (
                            select document_id from document_text where status = 'WAITING'
                            order by document_id limit 1 for update skip locked)
                        returning document_id""").query(Long.class).optional();
    }

    void keep(Long document, String text) {
        jdbc.sql("update document_text set status = ?, content = ? where document_id = ?")
                .param(text.isEmpty() ? Status.NONE.name() : Status.READ.name())
                .param(text)
                .param(document)
                .update();
    }

    void remove(Long document) {
        jdbc.sql("delete from document_text where document_id = ?")
                .param(document)
                .update();
    }
}
