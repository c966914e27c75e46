package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record WithdrawalForm(@NotBlank @Size(max = 2000) String reason, Long version) implements VersionedForm {
    static WithdrawalForm of(Agreement agreement) {
        return new WithdrawalForm(null, agreement.getVersion());
    }
}
