package se.huddinge.samverkan.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.AcademyRow;

/** An academy that could answer an idea, and why it is thought of. */
public record Suggestion(AcademyRow academy, List<Reason> reasons) {
    /** What speaks for an academy, the strongest first. */
    public enum Why {
        SUBJECT,
        INSTITUTION,
        AGREEMENT,
        PROJECT,
        ACTIVITY,
        CONTACT
    }

    /**
     * One reason.
     *
     * @param what the subjects or institutions that the idea's words point at
     * @param times how many the unit has there already
     * @param address exactly these
     */
    public record Reason(
            Why why,
            @Nullable String what,
            long times,
            @Nullable String address) {}
}
