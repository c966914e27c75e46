package se.huddinge.samverkan.strategy;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** One of the municipality's overriding goals, as the strategy names it. */
@Entity
public class MunicipalGoal extends Part {
    protected MunicipalGoal() {}

    MunicipalGoal(@Nullable UUID submissionId, int ordinal, Name name, Passage passage) {
        super(submissionId, ordinal, name, passage);
    }

    MunicipalGoal copyTo(Passage passage) {
        return new MunicipalGoal(null, getOrdinal(), getNames(), passage);
    }
}
