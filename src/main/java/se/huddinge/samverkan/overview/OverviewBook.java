package se.huddinge.samverkan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.ResourceFigures;
import se.huddinge.samverkan.office.Book;
import se.huddinge.samverkan.office.Download;

/** The overview's figures as a workbook, a sheet for each picture, sent on as they are read. */
@Component
class OverviewBook {
    private final ActivityFigures figures;
    private final ResourceFigures resources;
    private final AgreementPicture agreements;
    private final MatrixTable matrices;
    private final PictureTables tables;

    OverviewBook(
            ActivityFigures figures,
            ResourceFigures resources,
            AgreementPicture agreements,
            MatrixTable matrices,
            PictureTables tables) {
        this.figures = figures;
        this.resources = resources;
        this.agreements = agreements;
        this.matrices = matrices;
        this.tables = tables;
    }

    /** Within one transaction, so that the rows can be fetched as they are written. */
    @Transactional(readOnly = true)
    void send(Picture picture, String name, HttpServletResponse response) throws IOException {
        Download.describe(name + ".xlsx", Book.MEDIA_TYPE, response);
        var span = picture.span();
        try (var book = new Book(response.getOutputStream());
                var bound = agreements.soonestToEnd();
                var lines = resources.rows(span)) {
            book.add(tables.figures(picture));
            for (var matrix : Matrix.values()) book.add(matrices.both(figures.grid(matrix, span)));
            book.add(tables.indicators(picture.indicators()));
            book.add(tables.agreements(bound));
            book.add(tables.months(picture.months()));
            book.add(tables.places(picture.places()));
            book.add(tables.priority(picture));
            book.add(tables.resources(picture.resources()));
            book.add(tables.lines(lines));
            book.add(tables.latest(picture.latest()));
        }
    }
}
