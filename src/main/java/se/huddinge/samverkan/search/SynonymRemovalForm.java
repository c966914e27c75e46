package se.huddinge.samverkan.search;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

record SynonymRemovalForm(@Nullable Long version) implements VersionedForm {
    static SynonymRemovalForm of(Synonym synonym) {
        return new SynonymRemovalForm(synonym.getVersion());
    }
}
