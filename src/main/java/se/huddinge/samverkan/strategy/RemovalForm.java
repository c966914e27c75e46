package se.huddinge.samverkan.strategy;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

record RemovalForm(@Nullable Long version) implements VersionedForm {
    static RemovalForm of(StrategyVersion draft) {
        return new RemovalForm(draft.getVersion());
    }
}
