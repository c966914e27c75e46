package se.huddinge.samverkan.reporting.locked;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.FileName;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.reporting.draft.ReportWords;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.PaperFiles;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** Makes the files of a report once, when it is locked, and keeps them with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionFiles {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String NAME = "reporting.file";
    private static final long MEGABYTE = 1024 * 1024;

    private final PaperFiles files;
    private final StatementSettings statements;
    private final LockedRows rows;
    private final ReportFileRepository kept;
    private final DocumentStore store;
    private final ReportWords words;

    VersionFiles(
            PaperFiles files,
            StatementSettings statements,
            LockedRows rows,
            ReportFileRepository kept,
            DocumentStore store,
            ReportWords words) {
        this.files = files;
        this.statements = statements;
        this.rows = rows;
        this.kept = kept;
        this.store = store;
        this.words = words;
    }

    void make(ReportVersion version, Paper paper) {
        var status = words.of(
                "reporting.locked-as", String.valueOf(version.getNumber()), MINUTE.format(version.getLockedAt()));
        keep(version, ReportFile.Kind.PDF, out -> files.pdf(paper, status, out));
        keep(version, ReportFile.Kind.SUMMARY, out -> files.pdf(paper.summary(), status, out));
        keep(version, ReportFile.Kind.WORD, out -> files.word(paper, status, out));
        keep(version, ReportFile.Kind.BOOK, out -> book(version, paper, out));
        keep(version, ReportFile.Kind.SLIDES, out -> files.slides(paper, status, out));
        for (var kind : new ReportFile.Kind[] {ReportFile.Kind.STATEMENT, ReportFile.Kind.INFORMATION})
            keep(
                    version,
                    kind,
                    out -> files.word("reporting/statement", paper, status, statements.of(version, kind), out));
    }

    private void book(ReportVersion version, Paper paper, OutputStream out) throws IOException {
        try (var all = rows.all(version.getId())) {
            var table = new Table<>(words.of("reporting.behind"), all)
                    .column(words.of("reporting.what"), LockedRows.Tagged::title)
                    .column(words.of("reporting.day"), LockedRows.Tagged::day)
                    .column(words.of("reporting.department-name"), LockedRows.Tagged::unit)
                    .column(words.of("reporting.how-many"), LockedRows.Tagged::amount)
                    .column(words.of("reporting.address"), LockedRows.Tagged::address)
                    .column(words.of("reporting.tag"), LockedRows.Tagged::tags);
            files.book(paper, table, out);
        }
    }

    /** By way of the disk, so that memory does not grow with the rows. */
    private void keep(ReportVersion version, ReportFile.Kind kind, IncomingFile.Making making) {
        var name = words.of(NAME + "." + kind) + " " + version.getTitle() + " " + version.getNumber();
        try (var file = IncomingFile.made(FileName.of(name, 120) + "." + kind.extension(), making)) {
            if (file.size() > IncomingFile.LARGEST) throw tooLarge(version, kind, file);
            kept.save(new ReportFile(version, kind, store.keep(file)));
        }
    }

    private static RefusedException tooLarge(ReportVersion version, ReportFile.Kind kind, IncomingFile file) {
        var key = kind == ReportFile.Kind.BOOK ? "reporting.too-many-rows" : "reporting.too-much-text";
        return new RefusedException(
                Objection.of(key, file.name(), megabytes(file.size()), megabytes(IncomingFile.LARGEST))
                        .linkedTo(version.getRound().address() + "/rapport/utkast"));
    }

    /** Rounded up: what is too large never looks as if it were not. */
    private static String megabytes(long size) {
        return String.valueOf((size + MEGABYTE - 1) / MEGABYTE);
    }
}
