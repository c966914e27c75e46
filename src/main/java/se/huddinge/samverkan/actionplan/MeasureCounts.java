package se.huddinge.samverkan.actionplan;

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

    private final JdbcClient jdbc;

    MeasureCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Measures of a year's plans that are not given up; one statement. */
    public PartCounts serving(int year) {
        return PartCounts.of(
                jdbc.sql(SQL).param("year", year).query(PartCounts.Line.MAPPER).list());
    }
}
