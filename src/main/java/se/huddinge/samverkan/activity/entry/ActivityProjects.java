package se.huddinge.samverkan.activity.entry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;
import se.huddinge.samverkan.shared.FieldException;

/** The projects that an activity can be part of: those that go on, and the one that it is part of already. */
@Component
class ActivityProjects {
    /** A project to choose. */
    public record Choice(Long id, String name) {
        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    private final ProjectList list;
    private final ProjectService projects;

    ActivityProjects(ProjectList list, ProjectService projects) {
        this.list = list;
        this.projects = projects;
    }

    List<Choice> today(@Nullable Activity activity) {
        var kept = activity == null ? null : activity.getProject();
        var its = kept == null ? Stream.<Choice>empty() : Stream.of(new Choice(kept.getId(), kept.getTitle()));
        return Stream.concat(list.options().stream().map(row -> new Choice(row.id(), row.title())), its)
                .distinct()
                .toList();
    }

    @Nullable
    Project chosen(@Nullable Long id, Activity activity) {
        if (id == null) return null;
        var before = activity.getProject();
        if (before != null && before.getId().equals(id)) return before;
        if (list.options().stream().map(ProjectRow::id).noneMatch(id::equals))
            throw new FieldException("projectId", "activity.unknown-choice");
        return projects.get(id);
    }
}
