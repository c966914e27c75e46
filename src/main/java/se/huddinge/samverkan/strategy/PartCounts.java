package se.huddinge.samverkan.strategy;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

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
        return """
                with found as (%2$s)
                select 'ALL' as kind, 0 as part_id, count(*) as number from found
                union all select 'PURPOSE', purpose_id, count(*) from found join %1$s_purpose on %1$s_id = found.id group by 2
                union all select 'METHOD', method_id, count(*) from found join %1$s_method on %1$s_id = found.id group by 2
                union all select 'GOAL', goal_id, count(*) from found join %1$s_goal on %1$s_id = found.id group by 2
                """.formatted(table, found);
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
