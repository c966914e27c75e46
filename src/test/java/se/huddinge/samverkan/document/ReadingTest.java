package se.huddinge.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.PageTest;

@PageTest
class ReadingTest {
    @Autowired
    DocumentStore store;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void threeMegabytesComeOutAsTheyWentIn() throws Exception {
        var content = new byte[3 * 1024 * 1024 + 17];
        new Random(1).nextBytes(content);
        System.arraycopy(Papers.png(), 0, content, 0, Papers.png().length);
        var document = kept("Stor.png", content);
        var out = new ByteArrayOutputStream();
        store.write(document, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(chunks(document)).isEqualTo(4);
    }

    @Test
    void whatIsBrokenOffLeavesNothing() {
        var before = jdbc.sql("select count(*) from document_chunk")
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    keep("Avtal.pdf", Papers.pdf("Halvt"));
                    throw new IllegalStateException("the lights go out");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.sql("select count(*) from document_chunk")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void whatIsRemovedIsGone() {
        var document = kept("Avtal.pdf", Papers.pdf("Bort"));
        transaction.executeWithoutResult(status -> store.remove(document));
        assertThat(chunks(document)).isZero();
    }

    @Test
    void theWordsAreReadAfterwards() throws Exception {
        var files = Map.of(
                kept("a.pdf", Papers.pdf("Samverkan i pdf")), "Samverkan i pdf",
                kept("a.docx", Papers.docx("Samverkan i Word")), "Samverkan i Word",
                kept("a.xlsx", Papers.xlsx("Samverkan i Excel")), "Samverkan i Excel",
                kept("a.pptx", Papers.pptx("Samverkan i PowerPoint")), "Samverkan i PowerPoint",
                kept("a.odt", Papers.odt("Samverkan i odt")), "Samverkan i odt");
        var picture = kept("a.png", Papers.png());
        files.keySet().forEach(document -> assertThat(status(document)).isEqualTo("WAITING"));
        reading.readWhatWaits();
        files.forEach((document, words) -> assertThat(
                        jdbc.sql("select content from document_text where document_id = ? and status = 'READ'")
                                .param(document.getId())
                                .query(String.class)
                                .single())
                .isEqualTo(words));
        assertThat(status(picture)).isEqualTo("NONE");
    }

    @Test
    void aHostileFileCostsOnlyItself() throws Exception {
        var broken = kept("a.pdf", "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.UTF_8));
        var secrets = kept(
                "b.odt",
                Papers.zip(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "content.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d><p>Ord &x;</p></d>"));
        var sound = kept("c.docx", Papers.docx("Efteråt"));
        reading.readWhatWaits();
        assertThat(status(broken)).isEqualTo("FAILED");
        assertThat(jdbc.sql("select coalesce(content, '') from document_text where document_id = ?")
                        .param(secrets.getId())
                        .query(String.class)
                        .single())
                .doesNotContain("root:");
        assertThat(status(sound)).isEqualTo("READ");
    }

    private StoredDocument kept(String name, byte[] content) {
        return transaction.execute(status -> keep(name, content));
    }

    private StoredDocument keep(String name, byte[] content) {
        try (var file = IncomingFile.of(name, new ByteArrayResource(content), "file")) {
            return store.keep(file);
        }
    }

    private long chunks(StoredDocument document) {
        return jdbc.sql("select count(*) from document_chunk where document_id = ?")
                .param(document.getId())
                .query(Long.class)
                .single();
    }

    private String status(StoredDocument document) {
        return jdbc.sql("select status from document_text where document_id = ?")
                .param(document.getId())
                .query(String.class)
                .single();
    }
}
