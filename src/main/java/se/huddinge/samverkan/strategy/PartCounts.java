package se.huddinge.samverkan.strategy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many of something serve each part of the strategy.
 *
 * @param all each once, whether or not it serves any
 */
public record PartCounts(long all, Map<Key, Long> counts) {
    /** What a statement answers: kind is {@link #ALL}, or a {@link PartKind}. */
    public record Line(String kind, long partId, long number) {
        public static final RowMapper<Line> MAPPER = new DataClassRowMapper<>(Line.class);
    }

    record Key(PartKind kind, long partId) {}

    private static final String ALL = "ALL";

    /** The statement for what is aligned with the strategy: the ids that a select finds, in a table and its links. */
    public static String sql(String table, String found) {
        return sql(table, table + "_id", found);
    }

    private static String sql(String table, String column, String found) {
        return """
                with found as (%3$s)
                select 'ALL' as kind, 0 as part_id, count(*) as number from found
                union all select 'PURPOSE', purpose_id, count(*) from found join %1$s_purpose on %2$s = found.id group by 2
                union all select 'METHOD', method_id, count(*) from found join %1$s_method on %2$s = found.id group by 2
                union all select 'GOAL', goal_id, count(*) from found join %1$s_goal on %2$s = found.id group by 2
                """.formatted(table, column, found);
    }

    /**
     * Something that is aligned with the strategy.
     *
     * @param table that its links are named after, and column by which they know it
     * @param found constant text: a select of the ids
     */
    public record Aligned(String table, String column, String found, Map<String, Object> parameters) {}

    /** Of each in turn, all in one statement. */
    public static List<PartCounts> ask(JdbcClient jdbc, List<Aligned> all) {
        var parameters = new HashMap<String, Object>();
        all.forEach(one -> parameters.putAll(one.parameters()));
        var sql = IntStream.range(0, all.size())
                .mapToObj(n -> "select " + n + " as place, one.* from (" + sql(all.get(n)) + ") one")
                .collect(joining("\nunion all\n"));
        var lines = new HashMap<Integer, List<Line>>();
        jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> lines.computeIfAbsent(row.getInt("place"), first -> new ArrayList<>())
                        .add(new Line(row.getString("kind"), row.getLong("part_id"), row.getLong("number"))))
                .list();
        return IntStream.range(0, all.size())
                .mapToObj(n -> of(lines.getOrDefault(n, List.of())))
                .toList();
    }

    private static String sql(Aligned one) {
        return sql(one.table(), one.column(), one.found());
    }

    public static PartCounts of(List<Line> lines) {
        var parts = lines.stream()
                .filter(line -> !line.kind().equals(ALL))
                .collect(toMap(line -> new Key(PartKind.valueOf(line.kind()), line.partId()), Line::number));
        var all = lines.stream()
                .filter(line -> line.kind().equals(ALL))
                .mapToLong(Line::number)
                .sum();
        return new PartCounts(all, parts);
    }

    public long of(PartKind kind, Long partId) {
        return Objects.requireNonNullElse(counts.get(new Key(kind, partId)), 0L);
    }
}
