package se.huddinge.samverkan.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names what a matrix tells apart: those with a place of their own, and those with something counted. */
@Component
class Members {
    record Named(List<Member> rows, List<Member> columns) {}

    private static final String SQL = """
            select member.dimension, member.id, member.standing,
                (case when :english then coalesce(name_en, name_sv) else name_sv end collate "sv-SE-x-icu") as name
            from (
                select 'UNIT' as dimension, id, name_sv, name_en, 0 as ordinal,
                    kind = 'DEPARTMENT' and valid_from <= :last and coalesce(valid_to, 'infinity') >= :first as standing
                from unit
                union all
                select 'ACADEMY', id, name_sv, name_en, case when ranked.standing then 0 else 1 end, ranked.standing
                from academy cross join lateral (select exists (
                    select 1 from academy_priority where academy_id = academy.id and valid_from <= :last
                        and coalesce(valid_to, 'infinity') >= :last) as standing) ranked
                union all
                select part.dimension, part.id, part.name_sv, part.name_en, part.ordinal,
                    version.status = 'ADOPTED' and version.valid_from <= :last
                        and coalesce(version.valid_to, 'infinity') >= :last
                from (select 'PURPOSE' as dimension, id, strategy_version_id, name_sv, name_en, ordinal from purpose
                    union all select 'METHOD', id, strategy_version_id, name_sv, name_en, ordinal from method
                    union all select 'GOAL', id, strategy_version_id, name_sv, name_en, ordinal from municipal_goal) part
                join strategy_version version on version.id = part.strategy_version_id) member
            where member.dimension = :rows and (member.standing or member.id = any(:counted_rows))
                or member.dimension = :columns and (member.standing or member.id = any(:counted_columns))
            order by member.ordinal, name, member.id""";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Named of(Matrix matrix, Span span, Collection<Grid.Cell> counted) {
        var named = new Named(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(SQL)
                .param("english", ActivityFigures.english())
                .param("first", span.first())
                .param("last", span.last())
                .param("rows", matrix.getRows().name())
                .param("columns", matrix.getColumns().name())
                .param("counted_rows", ids(counted, Grid.Cell::row))
                .param("counted_columns", ids(counted, Grid.Cell::column))
                .query(rs -> {
                    var member = new Member(rs.getLong("id"), rs.getString("name"), rs.getBoolean("standing"));
                    (rs.getString("dimension").equals(matrix.getRows().name()) ? named.rows() : named.columns())
                            .add(member);
                });
        return named;
    }

    private static Long[] ids(Collection<Grid.Cell> cells, ToLongFunction<Grid.Cell> side) {
        return cells.stream().mapToLong(side).distinct().boxed().toArray(Long[]::new);
    }
}
