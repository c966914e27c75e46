package se.huddinge.samverkan.agreement.document;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.FileName;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.TableFormat;

/** All the papers of some agreements in one file, sent as it is made: what lies in it first, then each. */
@Component
public class DocumentArchive {
    private static final int LONGEST_NAME = 80;

    private final AgreementDocuments documents;
    private final DocumentStore store;
    private final DocumentTable table;
    private final MessageSourceAccessor texts;

    DocumentArchive(AgreementDocuments documents, DocumentStore store, DocumentTable table, MessageSource messages) {
        this.documents = documents;
        this.store = store;
        this.table = table;
        this.texts = new MessageSourceAccessor(messages);
    }

    /** Of agreements that the reader may read: whoever asks has seen to that. */
    public void send(String name, List<Long> agreementIds, HttpServletResponse response) throws IOException {
        var all = documents.all(agreementIds);
        Download.describe(FileName.of(name, LONGEST_NAME) + ".zip", "application/zip", response);
        var zip = new ZipOutputStream(response.getOutputStream());
        zip.setLevel(Deflater.BEST_SPEED);
        var places = places(all);
        zip.putNextEntry(new ZipEntry(texts.getMessage("agreement.documents.contents") + ".xlsx"));
        Download.write(
                table.contents(all.stream(), document -> requireNonNull(places.get(document))),
                TableFormat.XLSX,
                new Within(zip));
        zip.closeEntry();
        for (var document : all) {
            zip.putNextEntry(new ZipEntry(requireNonNull(places.get(document))));
            store.write(document.getDocument(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** A folder for each agreement, the files numbered in the order they came: no name is taken twice. */
    private static Map<AgreementDocument, String> places(List<AgreementDocument> all) {
        var places = new HashMap<AgreementDocument, String>();
        var numbers = new HashMap<Long, Integer>();
        for (var document : all) {
            var agreement = document.agreement();
            places.put(
                    document,
                    "%d %s/%02d %s.%s"
                            .formatted(
                                    agreement.getId(),
                                    FileName.of(agreement.getTitle(), LONGEST_NAME),
                                    numbers.merge(agreement.getId(), 1, Integer::sum),
                                    FileName.of(document.getTitle(), LONGEST_NAME),
                                    document.getDocument().getKind().name().toLowerCase(Locale.ROOT)));
        }
        return places;
    }

    /** Whoever closes it closes what it writes, not the whole. */
    private static class Within extends FilterOutputStream {
        Within(OutputStream whole) {
            super(whole);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
