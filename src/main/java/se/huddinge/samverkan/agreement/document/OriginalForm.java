package se.huddinge.samverkan.agreement.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.WebAddress;

@NullUnmarked
record OriginalForm(
        @Size(max = 200) String keptWhere, @WebAddress String caseLink, Long version) implements VersionedForm {
    static OriginalForm of(AgreementDocument document, Agreement agreement) {
        return new OriginalForm(document.getKeptWhere(), document.getCaseLink(), agreement.getVersion());
    }
}
