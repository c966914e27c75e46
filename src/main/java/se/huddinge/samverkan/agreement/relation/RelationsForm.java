package se.huddinge.samverkan.agreement.relation;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

public record RelationsForm(
        @Nullable Long underId,
        @Nullable Long replacesId,
        @Nullable Long version) implements VersionedForm {
    @Nullable
    Long otherId(Relation.Kind kind) {
        return kind == Relation.Kind.UNDER ? underId : replacesId;
    }

    String field(Relation.Kind kind) {
        return kind == Relation.Kind.UNDER ? "underId" : "replacesId";
    }
}
