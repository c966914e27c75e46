package se.huddinge.samverkan.agreement.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record FactsForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Category category,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate datedOn,

        Long version)
        implements VersionedForm {
    static FactsForm of(AgreementDocument document, Agreement agreement) {
        return new FactsForm(
                document.getTitle(), document.getCategory(), document.getDatedOn(), agreement.getVersion());
    }
}
