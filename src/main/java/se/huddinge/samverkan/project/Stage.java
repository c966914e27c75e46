package se.huddinge.samverkan.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on a project's way from an idea to what it changed.
 *
 * @param day when it came there, or is meant to
 */
public record Stage(Status status, Place place, @Nullable LocalDate day) {
    public enum Place {
        DONE,
        CURRENT,
        AHEAD
    }

    private static final List<Status> WAY = List.of(Status.IDEA, Status.PLANNED, Status.ONGOING, Status.ENDED);

    /** What was given up is on its way no more. */
    static List<Stage> of(Project project) {
        var at = WAY.indexOf(project.getStatus() == Status.PAUSED ? Status.ONGOING : project.getStatus());
        return at < 0
                ? List.of()
                : List.of(
                        new Stage(Status.IDEA, place(0, at), null),
                        new Stage(Status.PLANNED, place(1, at), project.getPlannedOn()),
                        new Stage(
                                Status.ONGOING, place(2, at), project.getFrame().validFrom()),
                        new Stage(Status.ENDED, place(3, at), end(project)));
    }

    private static Place place(int stage, int at) {
        if (stage == at) return Place.CURRENT;
        return stage < at ? Place.DONE : Place.AHEAD;
    }

    private static @Nullable LocalDate end(Project project) {
        return project.getEndedOn() == null ? project.getFrame().validTo() : project.getEndedOn();
    }
}
