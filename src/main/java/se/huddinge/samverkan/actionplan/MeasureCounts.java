package se.huddinge.samverkan.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.strategy.PartCounts;

/** How much is planned for each part of the strategy. */
@Component
@Transactional(readOnly = true)
public class MeasureCounts {
    private static final String SQL = """
            with found as (
                select m.id, m.purpose_id from actionplan_measure m join action_plan p on p.id = m.plan_id
                where p.year = :year and m.state <> 'CANCELLED')
            select 'ALL' as kind, 0 as part_id, count(*) as number from found
            union all select 'PURPOSE', purpose_id, count(*) from found where purpose_id is not null group by 2
            union all select 'METHOD', method_id, count(*)
                from found join actionplan_measure_method on measure_id = found.id group by 2""";

    /** A board's measures are its own and those of the departments that work for it, as in the list. */
    private static final String YEARS = """
            select p.year, max(p.id) filter (where p.unit_id = :unit) as plan_id,
                count(*) filter (where m.state <> 'CANCELLED') as live,
                count(*) filter (where m.state = 'DONE') as done,
                count(*) filter (where m.state in ('NOT_STARTED', 'ONGOING') and m.due < :today) as late
            from action_plan p left join actionplan_measure m on m.plan_id = p.id
            where p.unit_id = :unit or p.unit_id in (select unit_id from unit_board where board_id = :unit)
            group by p.year order by p.year desc limit 3""";

    /**
     * What a unit means to do in a year, and how it goes.
     *
     * @param planId its own plan; a board may have none
     * @param live not given up
     */
    public record Year(int year, @Nullable Long planId, long live, long done, long late) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest years that the unit has planned; one statement. */
    public List<Year> years(Long unitId) {
        return jdbc.sql(YEARS)
                .param("unit", unitId)
                .param("today", LocalDate.now(clock))
                .query(new DataClassRowMapper<>(Year.class))
                .list();
    }

    /** Measures of a year's plans that are not given up; one statement. */
    public PartCounts serving(int year) {
        return PartCounts.of(
                jdbc.sql(SQL).param("year", year).query(PartCounts.Line.MAPPER).list());
    }
}
