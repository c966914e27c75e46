package se.huddinge.samverkan.idea;

import java.time.LocalDate;
import se.huddinge.samverkan.shared.Name;

/** What lists read instead of the entity. */
public record IdeaRow(
        Long id,
        Idea.Kind kind,
        String title,
        String need,
        State state,
        String raisedBy,
        LocalDate raisedOn,
        Long unitId,
        Name unit,
        LocalDate movedOn) {
    /** For a picker. */
    public Long getId() {
        return id;
    }

    public String getName() {
        return title;
    }

    public String address() {
        return "/ideer/" + id;
    }
}
