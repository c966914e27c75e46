package se.huddinge.samverkan.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.content.ContentService;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.web.Municipality;

/** An agreement on one page, to send or to print. */
@Controller
@ForReaders
class AgreementSummaryController {
    private final AgreementService agreements;
    private final ContentService content;
    private final Municipality municipality;
    private final Pdf pdf;
    private final Clock clock;

    AgreementSummaryController(
            AgreementService agreements, ContentService content, Municipality municipality, Pdf pdf, Clock clock) {
        this.agreements = agreements;
        this.content = content;
        this.municipality = municipality;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/avtal/{id}/sammanfattning.pdf")
    void summary(@PathVariable Long id, HttpServletResponse response) throws IOException {
        var page = agreements.whole(id);
        var agreement = page.agreement();
        Download.describe(agreement.getTitle() + ".pdf", "application/pdf", response);
        pdf.write(
                "pages/agreement-summary",
                Map.of(
                        "page", page,
                        "agreement", agreement,
                        "content", content.of(agreement, page.parties()),
                        "municipality", municipality.getName(),
                        "today", LocalDate.now(clock)),
                response.getOutputStream());
    }
}
