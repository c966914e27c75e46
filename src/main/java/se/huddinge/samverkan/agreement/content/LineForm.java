package se.huddinge.samverkan.agreement.content;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.VersionedForm;

/** One line of an agreement as its form has it. */
interface LineForm<L extends Line> extends VersionedForm {
    UUID submissionId();

    /** The same form as it would be opened now. */
    LineForm<L> opened(Agreement agreement, @Nullable L line);

    L begin(Agreement agreement, Function<Long, Party> parties);

    void describe(L line, Function<Long, Party> parties);

    ContentEvent added(Long agreementId);

    ContentEvent revised(Long agreementId);
}
