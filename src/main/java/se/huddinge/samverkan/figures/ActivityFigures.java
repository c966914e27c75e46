package se.huddinge.samverkan.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.strategy.PartKind;

/** What was done, counted: the one place that the overview, the reports and the exports ask. */
@Component
@Transactional(readOnly = true)
public class ActivityFigures {
    private static final long PRIORITISED = 1;
    private static final long OTHERS = 2;

    /** The sums of which some days are made; laterally, so that each slice is read as one stretch of the index. */
    private static final String SLICES = """
            from unnest(cast(:spans as int[]), cast(:grains as text[]), cast(:from as date[]), cast(:until as date[]))
                slice (span, grain, from_day, until_day)
            cross join unnest(cast(:matrices as text[])) wanted (name)
            cross join lateral (
                select matrix, row_id, column_id, sum(activities) as activities, sum(people) as people
                from figures_sum
                where matrix = wanted.name and grain = slice.grain
                    and first_day between slice.from_day and slice.until_day
                group by matrix, row_id, column_id) s
            """;

    private static final String CELLS = """
            select row_id, column_id, sum(activities) as activities, sum(people) as people
            """ + SLICES + "group by row_id, column_id having sum(activities) > 0";

    private static final String CELLS_OF_SPANS =
            """
            select slice.span, row_id, column_id, sum(activities) as activities, sum(people) as people
            """ + SLICES + "group by slice.span, row_id, column_id having sum(activities) > 0";

    private static final String TOTALS = """
            select slice.span, row_id, sum(activities) as activities, sum(people) as people
            """ + SLICES + "where column_id = 0 group by slice.span, row_id";

    /** Of one row or column, by the other. */
    private static final String SERIES = """
            select counted.*, (case when :english then coalesce(named.name_en, named.name_sv) else named.name_sv end
                collate "sv-SE-x-icu") as name
            from (select slice.span, s.%2$s as id, sum(activities) as activities, sum(people) as people
            """ + SLICES + """
                where s.%1$s = :id group by slice.span, s.%2$s having sum(activities) > 0) counted
            left join %3$s named on named.id = counted.id
            order by name nulls first, counted.id, counted.span""";

    private static final String PARTS =
            """
            select s.matrix, column_id, sum(activities) as activities, sum(people) as people
            """ + SLICES + "where row_id = 0 group by s.matrix, column_id having sum(activities) > 0";

    /** In each the parts of one kind are the columns. */
    private static final List<Matrix> OF_PARTS = List.of(Matrix.UNIT_PURPOSE, Matrix.UNIT_METHOD, Matrix.PURPOSE_GOAL);

    private final JdbcClient jdbc;

    ActivityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    public Grid grid(Matrix matrix, Span span) {
        var counts = new HashMap<Grid.Cell, Count>();
        var rows = new ArrayList<Member>();
        var columns = new ArrayList<Member>();
        sliced(Members.with(CELLS), Stream.of(matrix.name()), List.of(span))
                .param("english", english())
                .param("first", span.first())
                .param("last", span.last())
                .param("rows", matrix.getRows().name())
                .param("columns", matrix.getColumns().name())
                .query(rs -> {
                    var dimension = rs.getString("dimension");
                    if (dimension == null)
                        counts.put(
                                new Grid.Cell(rs.getLong("id"), rs.getLong("column_id")),
                                new Count(rs.getLong("activities"), rs.getLong("people")));
                    else
                        (dimension.equals(matrix.getRows().name()) ? rows : columns)
                                .add(new Member(rs.getLong("id"), rs.getString("name"), rs.getBoolean("standing")));
                });
        return new Grid(matrix, span, rows, columns, counts);
    }

    /** Of each span, in their order, without the names of rows and columns; one statement. */
    public List<Grid> counts(Matrix matrix, List<Span> spans) {
        List<Map<Grid.Cell, Count>> counts = spans.stream()
                .<Map<Grid.Cell, Count>>map(span -> new HashMap<>())
                .toList();
        sliced(CELLS_OF_SPANS, Stream.of(matrix.name()), spans).query(rs -> {
            counts.get(rs.getInt("span"))
                    .put(
                            new Grid.Cell(rs.getLong("row_id"), rs.getLong("column_id")),
                            new Count(rs.getLong("activities"), rs.getLong("people")));
        });
        return IntStream.range(0, spans.size())
                .mapToObj(at -> new Grid(matrix, spans.get(at), List.of(), List.of(), counts.get(at)))
                .toList();
    }

    /** Of each span, in their order; one statement. */
    public List<Totals> totals(List<Span> spans) {
        var all = new HashMap<Integer, Count>();
        var rankings = new HashMap<Integer, Map<Long, Long>>();
        sliced(TOTALS, Stream.of("RANKING"), spans).query(rs -> {
            var span = rs.getInt("span");
            var count = new Count(rs.getLong("activities"), rs.getLong("people"));
            if (rs.getLong("row_id") == Grid.ALL) all.put(span, count);
            else rankings.computeIfAbsent(span, of -> new HashMap<>()).put(rs.getLong("row_id"), count.activities());
        });
        var found = new ArrayList<Totals>();
        for (int span = 0; span < spans.size(); span++) {
            var ranking = rankings.getOrDefault(span, Map.of());
            found.add(new Totals(
                    all.getOrDefault(span, Count.NONE),
                    ranking.getOrDefault(PRIORITISED, 0L),
                    ranking.getOrDefault(OTHERS, 0L)));
        }
        return found;
    }

    /** What was done with the academy, by unit; one statement. */
    public Series withAcademy(Long id, List<Span> spans) {
        return series(SERIES.formatted("column_id", "row_id", "unit"), id, spans);
    }

    /** What the unit has done or taken part in, by academy; one statement. */
    public Series ofUnit(Long id, List<Span> spans) {
        return series(SERIES.formatted("row_id", "column_id", "academy"), id, spans);
    }

    private Series series(String sql, Long id, List<Span> spans) {
        var others = new LinkedHashSet<Member>();
        List<Map<Long, Count>> counts =
                spans.stream().<Map<Long, Count>>map(span -> new HashMap<>()).toList();
        sliced(sql, Stream.of(Matrix.UNIT_ACADEMY.name()), spans)
                .param("id", id)
                .param("english", english())
                .query(rs -> {
                    var other = rs.getLong("id");
                    if (other != Grid.ALL) others.add(new Member(other, rs.getString("name"), true));
                    counts.get(rs.getInt("span")).put(other, new Count(rs.getLong("activities"), rs.getLong("people")));
                });
        return new Series(List.copyOf(others), counts);
    }

    /** One statement. */
    public PartFigures parts(Span span) {
        var counts = new HashMap<PartFigures.Key, Count>();
        sliced(PARTS, OF_PARTS.stream().map(Matrix::name), List.of(span)).query(rs -> {
            var kind = Matrix.valueOf(rs.getString("matrix")).getColumns().name();
            counts.put(
                    new PartFigures.Key(PartKind.valueOf(kind), rs.getLong("column_id")),
                    new Count(rs.getLong("activities"), rs.getLong("people")));
        });
        return new PartFigures(counts);
    }

    private StatementSpec sliced(String sql, Stream<String> matrices, List<Span> spans) {
        var numbers = new ArrayList<Integer>();
        var slices = new ArrayList<Span.Slice>();
        for (int span = 0; span < spans.size(); span++)
            for (var slice : spans.get(span).slices()) {
                numbers.add(span);
                slices.add(slice);
            }
        return jdbc.sql(sql)
                .param("matrices", matrices.toArray(String[]::new))
                .param("spans", numbers.toArray(Integer[]::new))
                .param(
                        "grains",
                        slices.stream().map(slice -> slice.grain().name()).toArray(String[]::new))
                .param(
                        "from",
                        slices.stream().map(slice -> slice.from().toString()).toArray(String[]::new))
                .param(
                        "until",
                        slices.stream().map(slice -> slice.until().toString()).toArray(String[]::new));
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
