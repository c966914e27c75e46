package se.huddinge.samverkan.strategy;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** What the strategy asks somebody to do. */
@Entity
public class Duty extends Part {
    private String bearer;

    protected Duty() {}

    Duty(@Nullable UUID submissionId, int ordinal, Name name, Passage passage, String bearer) {
        super(submissionId, ordinal, name, passage);
        this.bearer = bearer;
    }

    Duty copyTo(Passage passage) {
        return new Duty(null, getOrdinal(), getNames(), passage, bearer);
    }

    void restOn(String bearer) {
        this.bearer = bearer;
    }

    /** Who is to do it, in the strategy's own words. */
    public String getBearer() {
        return bearer;
    }
}
