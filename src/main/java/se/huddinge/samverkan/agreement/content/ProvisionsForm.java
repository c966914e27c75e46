package se.huddinge.samverkan.agreement.content;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record ProvisionsForm(
        @Size(max = 4000) String background,
        @Size(max = 4000) String rights,
        @Size(max = 4000) String personalData,
        Provisions.ProcessorAgreement processorAgreement,
        @Size(max = 4000) String confidentiality,
        @Size(max = 4000) String ethics,
        @Size(max = 4000) String procurement,
        Long version)
        implements VersionedForm {
    static ProvisionsForm of(Agreement agreement, Provisions stored) {
        return new ProvisionsForm(
                stored.getBackground(),
                stored.getRights(),
                stored.getPersonalData(),
                stored.getProcessorAgreement(),
                stored.getConfidentiality(),
                stored.getEthics(),
                stored.getProcurement(),
                agreement.getVersion());
    }
}
