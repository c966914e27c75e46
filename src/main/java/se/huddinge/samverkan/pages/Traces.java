package se.huddinge.samverkan.pages;

import static java.util.stream.Collectors.groupingBy;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.idea.State;
import se.huddinge.samverkan.principle.Standing;
import se.huddinge.samverkan.priorityarea.Collaboration;

/**
 * What people thought of, asked and found about another record, all of it open to all who read: one question for the page of
 * that record, which has many to ask.
 */
@Component
@Transactional(readOnly = true)
class Traces {
    private static final String IDEAS = """
            select 'IDEA' as kind, i.id, i.title, i.state, null as line, 0 as used, 0 as planned, i.raised_on as day
            from idea i where\s""";

    private static final String ISSUES = """
            select 'ISSUE' as kind, p.id, p.title, p.standing as state, p.outcome as line, 0, 0, p.raised_on
            from principle_issue p where\s""";

    private static final String FINDINGS = """
            select 'FINDING' as kind, f.id, f.title, null as state, null as line,
                (select count(*) from finding_use u where u.finding_id = f.id and u.answer = 'YES'),
                (select count(*) from finding_use u where u.finding_id = f.id and u.answer = 'PLANNED'), f.found_on
            from finding f where\s""";

    private static final String USES = """
            select 'USE' as kind, f.id, f.title, null as state, u.how as line, 0, 0, u.told_on
            from finding_use u join finding f on f.id = u.finding_id where\s""";

    /** In which it lies: used says whether it counts (R14). */
    private static final String AREAS = """
            select 'AREA' as kind, area.id, area.title, null as state, %s as line,
                case when %s then 1 else 0 end, 0, area.decided_on
            from priorityarea_link link join priorityarea area on area.id = link.area_id
            join unit board on board.id = area.board_id where\s""".formatted(name("board"), Collaboration.COUNTS);

    private static final String ALSO = " union all ";
    private static final String LATEST_FIRST = " order by day desc, id desc";

    record Line(
            String kind,
            Long id,
            String title,
            @Nullable String state,
            @Nullable String line,
            long used,
            long planned) {}

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

    /** A board's decided area. */
    record Place(Long areaId, String title, @Nullable String board, boolean counts) {}

    /** Everything of the kinds that were asked for, the latest first. */
    record Found(Map<String, List<Line>> lines) {
        List<Line> of(String kind) {
            return lines.getOrDefault(kind, List.of());
        }

        public List<Thought> ideas() {
            return of("IDEA").stream()
                    .map(line -> new Thought(line.id(), line.title(), State.valueOf(String.valueOf(line.state()))))
                    .toList();
        }

        public List<Asked> issues() {
            return of("ISSUE").stream()
                    .map(line -> new Asked(
                            line.id(), line.title(), Standing.valueOf(String.valueOf(line.state())), line.line()))
                    .toList();
        }

        public List<Place> places() {
            return of("AREA").stream()
                    .map(line -> new Place(line.id(), line.title(), line.line(), line.used() > 0))
                    .toList();
        }

        public List<Line> findings() {
            return of("FINDING");
        }

        /** Findings that a unit uses: the line says how. */
        public List<Line> uses() {
            return of("USE");
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
                IDEAS + "i.agreement_id = :id" + ALSO + ISSUES
                        + "p.id in (select issue_id from principle_agreement where agreement_id = :id)" + ALSO + AREAS
                        + "link.agreement_id = :id",
                id);
    }

    Found ofProject(Long id) {
        return ask(
                IDEAS + "i.project_id = :id" + ALSO + ISSUES
                        + "p.id in (select issue_id from principle_project where project_id = :id)" + ALSO + FINDINGS
                        + "f.project_id = :id" + ALSO + AREAS + "link.project_id = :id",
                id);
    }

    /** Issues are raised for a unit, ideas are about one. */
    Found ofUnit(Long id) {
        return ask(
                IDEAS + "i.unit_id = :id" + ALSO + ISSUES + "p.unit_id = :id" + ALSO + USES
                        + "u.unit_id = :id and u.answer = 'YES'",
                id);
    }

    /** Ideas for which it has been thought of, findings that it is behind. */
    Found ofAcademy(Long id) {
        return ask(
                IDEAS + "i.id in (select idea_id from idea_academy where academy_id = :id)" + ALSO + FINDINGS
                        + "f.academy_id = :id",
                id);
    }

    private Found ask(String sql, Long id) {
        return new Found(jdbc
                .sql(sql + LATEST_FIRST)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(Line.class))
                .list()
                .stream()
                .collect(groupingBy(Line::kind)));
    }
}
