package se.huddinge.samverkan.agreement.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.State;

/** The agreements that one agreement stands to, as far as the reader may know of them. */
public record Relations(List<Related> all, boolean framework) {
    /**
     * @param forward from the agreement to this one, not from this one to it
     * @param rights what a framework says of results and rights
     */
    public record Related(
            Long id,
            String title,
            State state,
            Relation.Kind kind,
            boolean forward,
            boolean inheritsResponsible,
            boolean inheritsOwner,
            boolean inheritsParticipants,
            @Nullable String rights) {
        boolean is(Relation.Kind kind, boolean forward) {
            return this.kind == kind && this.forward == forward;
        }

        public boolean isOver() {
            return state == State.LAPSED || state.compareTo(State.ENDED) >= 0;
        }
    }

    /** The framework that it stands under. */
    public @Nullable Related getOver() {
        return first(Relation.Kind.UNDER);
    }

    public @Nullable Related getPredecessor() {
        return first(Relation.Kind.REPLACES);
    }

    public List<Related> getUnder() {
        return all(Relation.Kind.UNDER, false);
    }

    public List<Related> getSuccessors() {
        return all(Relation.Kind.REPLACES, false);
    }

    private @Nullable Related first(Relation.Kind kind) {
        return all(kind, true).stream().findFirst().orElse(null);
    }

    private List<Related> all(Relation.Kind kind, boolean forward) {
        return all.stream().filter(related -> related.is(kind, forward)).toList();
    }
}
