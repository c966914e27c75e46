package se.huddinge.samverkan.demo;

import java.util.function.Supplier;
import se.huddinge.samverkan.notice.Follows;
import se.huddinge.samverkan.notice.Kind;

/** The management has an eye on the projects that have shown something, and on the academies that they did it with. */
class DemoFollows {
    private static final String MANAGEMENT = "ledning";
    private static final int DAYS = 60;

    private final Follows follows;
    private final Names names;
    private final Timeline timeline;

    DemoFollows(Follows follows, Names names, Timeline timeline) {
        this.follows = follows;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        for (var found : municipality.findings()) {
            var project = found.project();
            follow(Kind.ACADEMY, () -> names.academy(found.academy()));
            if (project != null) follow(Kind.PROJECT, () -> names.project(project));
        }
    }

    private void follow(Kind kind, Supplier<Long> record) {
        timeline.on(timeline.today().minusDays(DAYS), MANAGEMENT, () -> follows.say(kind, record.get(), true));
    }
}
