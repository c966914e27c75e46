package se.huddinge.samverkan.meeting;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.idea.Idea;
import se.huddinge.samverkan.principle.PrincipleIssue;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.project.Project;

/** What an item is about: one of these, or nothing. */
public record About(
        @Nullable Agreement agreement,
        @Nullable Project project,
        @Nullable PrincipleIssue principle,
        @Nullable Idea idea,
        @Nullable PriorityArea area) {
    public static final About NOTHING = new About(null, null, null, null, null);
}
