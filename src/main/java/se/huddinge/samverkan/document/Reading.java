package se.huddinge.samverkan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads documents for their words once they are safely kept, one at a time and each for so long only. */
@Component
class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final StoredDocumentRepository documents;
    private final Chunks chunks;
    private final Words words;
    private final Duration longest;
    private final ExecutorService reader = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "document-reader");
        thread.setDaemon(true);
        return thread;
    });

    Reading(
            StoredDocumentRepository documents,
            Chunks chunks,
            Words words,
            @Value("${samverkan.document.longest-reading:30s}") Duration longest) {
        this.documents = documents;
        this.chunks = chunks;
        this.words = words;
        this.longest = longest;
    }

    @Scheduled(
            initialDelayString = "${samverkan.document.interval}",
            fixedDelayString = "${samverkan.document.interval}")
    void readWhatWaits() throws InterruptedException {
        for (var next = words.take(); next.isPresent(); next = words.take()) read(next.get());
    }

    /** On a thread of its own, which is left behind when it does not come back in time. */
    private void read(Long id) throws InterruptedException {
        var text = reader.submit(() -> textOf(id));
        try {
            words.keep(id, text.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            text.cancel(true);
            LOG.warn("No words could be read from document {}: {}", id, e.toString());
        }
    }

    private String textOf(Long id) throws IOException {
        var document = documents.findById(id).orElseThrow();
        var path = Scratch.file();
        try {
            try (var out = Files.newOutputStream(path)) {
                chunks.read(id, document.getSize(), out);
            }
            return text(path, document.getKind());
        } finally {
            Files.delete(path);
        }
    }

    static String text(Path path, FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> PdfText.of(path);
            case DOCX, XLSX, PPTX, ODT -> XmlText.of(path, kind);
            case PNG, JPG -> "";
        };
    }
}
