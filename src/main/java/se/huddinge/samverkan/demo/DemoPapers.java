package se.huddinge.samverkan.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.document.AgreementDocument;
import se.huddinge.samverkan.agreement.document.DocumentFiling;
import se.huddinge.samverkan.agreement.document.UploadForm;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.demo.Municipality.Contract;
import se.huddinge.samverkan.demo.Municipality.Paper;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.office.Docx;
import se.huddinge.samverkan.office.Pdf;

/** A few small papers on the agreements: one signed, one that was sent to and fro, a plan and a page of minutes. */
class DemoPapers {
    private final AgreementRegister register;
    private final DocumentFiling filing;
    private final Pdf pdf;
    private final Names names;
    private final Timeline timeline;

    DemoPapers(AgreementRegister register, DocumentFiling filing, Pdf pdf, Names names, Timeline timeline) {
        this.register = register;
        this.filing = filing;
        this.pdf = pdf;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Paper> papers, List<Contract> contracts) {
        var today = timeline.today();
        var filed = new HashMap<String, AgreementDocument>();
        for (var paper : papers)
            filed.put(
                    paper.title(),
                    timeline.on(
                            paper.filed().from(today),
                            Demo.COORDINATOR,
                            () -> file(paper, find(paper.agreement(), contracts), filed.get(paper.replaces()), today)));
    }

    private Agreement find(String title, List<Contract> contracts) {
        var contract = contracts.stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        return register.matches(
                        null, title, Set.of(names.partner(contract.partners().get(0))))
                .get(0);
    }

    private AgreementDocument file(
            Paper paper, Agreement agreement, @Nullable AgreementDocument earlier, LocalDate today) {
        var form = form(paper, agreement, today);
        try (var file = made(paper)) {
            return earlier == null
                    ? filing.add(agreement.getId(), form, file)
                    : filing.replace(agreement.getId(), earlier.getId(), form, file);
        }
    }

    private static UploadForm form(Paper paper, Agreement agreement, LocalDate today) {
        return UploadForm.ofOurs(
                paper.title(),
                paper.category(),
                paper.origin(),
                paper.filed().from(today),
                paper.kept(),
                UUID.randomUUID(),
                agreement.getVersion());
    }

    private IncomingFile made(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            if (paper.file().endsWith(".docx"))
                new Docx(paper.title(), "sv")
                        .title(paper.title())
                        .text(paper.text())
                        .write(out);
            else pdf.write("demo/paper", Map.of("title", paper.title(), "text", paper.text()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IncomingFile.of(paper.file(), new ByteArrayResource(out.toByteArray()), "file");
    }
}
