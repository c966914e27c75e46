package se.huddinge.samverkan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the transaction of whoever owns them: whole, or not at all. */
@Component
public class DocumentStore {
    private final StoredDocumentRepository documents;
    private final Chunks chunks;
    private final Words words;
    private final Clock clock;

    DocumentStore(StoredDocumentRepository documents, Chunks chunks, Words words, Clock clock) {
        this.documents = documents;
        this.chunks = chunks;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public StoredDocument keep(IncomingFile file) {
        var document = documents.saveAndFlush(new StoredDocument(file, LocalDateTime.now(clock)));
        try (var in = file.open()) {
            chunks.write(document.getId(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.await(document.getId());
        return document;
    }

    /** When its owner has let go of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(StoredDocument document) {
        chunks.remove(document.getId());
        words.remove(document.getId());
        documents.delete(document);
    }

    /** Asks for no transaction: a document never changes, and whoever reads it may be slow. */
    public void write(StoredDocument document, OutputStream out) throws IOException {
        chunks.read(document.getId(), document.getSize(), out);
    }
}
