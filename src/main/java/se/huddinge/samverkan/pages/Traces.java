package se.huddinge.samverkan.pages;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Status;
import se.huddinge.samverkan.activity.Ties.Tie;
import se.huddinge.samverkan.idea.State;
import se.huddinge.samverkan.principle.Standing;
import se.huddinge.samverkan.priorityarea.Collaboration;

/**
 * What people thought of, asked, did and found about another record, all of it open to all who read: one question for the
 * page of that record, which has many to ask.
 */
@Component
@Transactional(readOnly = true)
class Traces {
    private static final String IDEAS = """
            select 'IDEA' as kind, i.id, i.title, i.state, null as line, null::bigint as many, null::bigint as more,
                i.raised_on as day
            from idea i where\s""";

    private static final String ISSUES = """
            select 'ISSUE' as kind, p.id, p.title, p.standing as state, p.outcome as line, null::bigint as many,
                null::bigint as more, p.raised_on as day
            from principle_issue p where\s""";

    /** Many is how many units use it, more how many plan to. */
    private static final String FINDINGS = """
            select 'FINDING' as kind, f.id, f.title, null as state, null as line,
                (select count(*) from finding_use u where u.finding_id = f.id and u.answer = 'YES') as many,
                (select count(*) from finding_use u where u.finding_id = f.id and u.answer = 'PLANNED') as more,
                f.found_on as day
            from finding f where\s""";

    private static final String USES = """
            select 'USE' as kind, f.id, f.title, null as state, u.how as line, null::bigint as many, null::bigint as more,
                u.told_on as day
            from finding_use u join finding f on f.id = u.finding_id where\s""";

    /** In which it lies: many is 1 if it counts (R14). */
    private static final String AREAS = """
            select 'AREA' as kind, area.id, area.title, null as state, %s as line,
                case when %s then 1::bigint end as many, null::bigint as more, area.decided_on as day
            from priorityarea_link link join priorityarea area on area.id = link.area_id
            join unit board on board.id = area.board_id where\s""".formatted(name("board"), Collaboration.COUNTS);

    /** The latest few: many is the people in it, more how many activities there are. */
    private static final String ACTIVITIES = """
            select * from (
                select 'ACTIVITY' as kind, a.id, a.title, a.status as state, %s as line, a.people::bigint as many,
                    count(*) over () as more, a.held_on as day
                from activity a join unit u on u.id = a.unit_id where a.status <> 'ANNULLED' and %s
                order by a.held_on desc, a.id desc limit 6) latest""";

    /** Who from outside took part in them: many is in how many. */
    private static final String PEOPLE = """
            select 'PERSON' as kind, person.id, person.name as title, null as state, null as line, count(*) as many,
                null::bigint as more, null::date as day
            from activity a join activity_person met on met.activity_id = a.id join person on person.id = met.person_id
            where a.status <> 'ANNULLED' and %s group by person.id""";

    private static final String LATEST_FIRST = " order by day desc nulls last, many desc nulls last, title, id desc";

    private record Trace(
            String kind,
            Long id,
            String title,
            @Nullable String state,
            @Nullable String line,
            @Nullable Long many,
            @Nullable Long more,
            @Nullable LocalDate day) {}

    record Thought(Long id, String title, State state) {
        public String address() {
            return "/ideer/" + id;
        }
    }

    record Asked(
            Long id,
            String title,
            Standing standing,
            @Nullable String outcome) {
        public String address() {
            return "/fragor/" + id;
        }
    }

    /** @param line how a unit uses it, where that is what was asked for */
    record Finding(Long id, String title, @Nullable String line, long used, long planned) {}

    /** A board's decided area. */
    record Place(Long areaId, String title, @Nullable String board, boolean counts) {}

    record Done(
            Long id,
            String title,
            LocalDate heldOn,
            Status status,
            @Nullable Long people,
            @Nullable String unit) {}

    /** The latest activities, and how many there are. */
    record Activities(List<Done> latest, long count) {
        public boolean isMore() {
            return count > latest.size();
        }
    }

    /** Everything of the kinds that were asked for, the latest first. */
    static final class Found {
        private final Map<String, List<Trace>> traces;

        private Found(List<Trace> traces) {
            this.traces = traces.stream().collect(groupingBy(Trace::kind));
        }

        private <T> List<T> each(String kind, Function<Trace, T> view) {
            return traces.getOrDefault(kind, List.of()).stream().map(view).toList();
        }

        public List<Thought> ideas() {
            return each("IDEA", at -> new Thought(at.id(), at.title(), State.valueOf(requireNonNull(at.state()))));
        }

        public List<Asked> issues() {
            return each(
                    "ISSUE",
                    at -> new Asked(at.id(), at.title(), Standing.valueOf(requireNonNull(at.state())), at.line()));
        }

        public List<Place> places() {
            return each("AREA", at -> new Place(at.id(), at.title(), at.line(), at.many() != null));
        }

        public List<Finding> findings() {
            return each("FINDING", Found::finding);
        }

        /** Findings that a unit uses. */
        public List<Finding> uses() {
            return each("USE", Found::finding);
        }

        private static Finding finding(Trace at) {
            return new Finding(at.id(), at.title(), at.line(), orNone(at.many()), orNone(at.more()));
        }

        public Activities activities() {
            var count = traces.getOrDefault("ACTIVITY", List.of()).stream()
                    .mapToLong(at -> orNone(at.more()))
                    .findFirst()
                    .orElse(0);
            return new Activities(each("ACTIVITY", Found::done), count);
        }

        private static Done done(Trace at) {
            return new Done(
                    at.id(),
                    at.title(),
                    requireNonNull(at.day()),
                    Status.valueOf(requireNonNull(at.state())),
                    at.many(),
                    at.line());
        }

        /** Who from outside took part in the activities, the most often first. */
        public List<Tie> people() {
            return each("PERSON", at -> new Tie(at.id(), at.title(), orNone(at.many())));
        }

        private static long orNone(@Nullable Long number) {
            return number == null ? 0 : number;
        }

        /** What the record began as. */
        public @Nullable Thought began() {
            return ideas().stream().findFirst().orElse(null);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Traces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Found ofAgreement(Long id) {
        return ask(
                id,
                IDEAS + "i.agreement_id = :id",
                ISSUES + "p.id in (select issue_id from principle_agreement where agreement_id = :id)",
                AREAS + "link.agreement_id = :id",
                activities("a.agreement_id = :id"),
                people("a.agreement_id = :id"));
    }

    Found ofProject(Long id) {
        return ask(
                id,
                IDEAS + "i.project_id = :id",
                ISSUES + "p.id in (select issue_id from principle_project where project_id = :id)",
                FINDINGS + "f.project_id = :id",
                AREAS + "link.project_id = :id",
                activities("a.project_id = :id"),
                people("a.project_id = :id"));
    }

    Found ofActivity(Long id) {
        return ask(id, AREAS + "link.activity_id = :id");
    }

    /** Issues are raised for a unit, ideas are about one. */
    Found ofUnit(Long id) {
        return ask(
                id,
                IDEAS + "i.unit_id = :id",
                ISSUES + "p.unit_id = :id",
                USES + "u.unit_id = :id and u.answer = 'YES'");
    }

    /** Ideas for which it has been thought of, findings that it is behind. */
    Found ofAcademy(Long id) {
        return ask(
                id,
                IDEAS + "i.id in (select idea_id from idea_academy where academy_id = :id)",
                FINDINGS + "f.academy_id = :id");
    }

    private static String activities(String which) {
        return ACTIVITIES.formatted(name("u"), which);
    }

    private static String people(String which) {
        return PEOPLE.formatted(which);
    }

    private Found ask(Long id, String... kinds) {
        return new Found(jdbc.sql(String.join(" union all ", kinds) + LATEST_FIRST)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(Trace.class))
                .list());
    }
}
