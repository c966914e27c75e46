package se.huddinge.samverkan.strategy;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** One way in which the strategy is to be carried out. */
@Entity
public class Method extends Part {
    protected Method() {}

    Method(@Nullable UUID submissionId, int ordinal, Name name, Passage passage) {
        super(submissionId, ordinal, name, passage);
    }

    Method copyTo(Passage passage) {
        return new Method(null, getOrdinal(), getNames(), passage);
    }
}
