package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class AgreementSummaryTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = title() + " – åäö";
    Long id;

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void stand() {
        var ground = new Ground(browser, jdbc);
        id = ground.registered(title);
        ground.section(id, "syften")
                .fill("purposeIds", ground.purpose(STAFFING))
                .send();
        ground.section(id, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", "Lika villkor & <hälsa>, ещё раз\nför alla")
                .send();
    }

    @Test
    void anAgreementIsToldOnOnePage() throws Exception {
        var answer = browser.get("/avtal/" + id + "/sammanfattning.pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            title, KTH, "Huddinge kommun", STAFFING, "Lika villkor & <hälsa>, ещё раз", "1 av 6 delar");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void whoListensGetsItAllAndItCanBeKept(PDFAFlavour standard) throws Exception {
        var file = browser.get("/avtal/" + id + "/sammanfattning.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var verdict = validator.validate(parser);
            assertThat(verdict.getTestAssertions())
                    .as(verdict.getTestAssertions().toString())
                    .isEmpty();
            assertThat(verdict.isCompliant()).isTrue();
        }
    }

    @Test
    void whoMayNotReadItGetsNoPageOfIt() {
        var draft = new Ground(browser, jdbc).drafted(title + " utkast");
        assertThat(browser.as("ledning").get("/avtal/" + draft + "/sammanfattning.pdf"))
                .hasStatus(404);
    }
}
