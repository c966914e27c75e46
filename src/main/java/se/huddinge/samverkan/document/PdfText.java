package se.huddinge.samverkan.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF, page by page until there are enough. */
final class PdfText {
    private static final int MOST_PAGES = 1_000;

    private PdfText() {}

    static String of(Path path) throws IOException {
        try (var pdf = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) return "";
            var text = new Text();
            var stripper = new Patient(text);
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(pdf, text);
            return text.toString();
        }
    }

    /** Stops when there is enough, and when it is told to. */
    private static class Patient extends PDFTextStripper {
        private final Text text;

        Patient(Text text) {
            this.text = text;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            if (!text.isFull()) super.processPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("took too long");
            super.processTextPosition(position);
        }
    }
}
