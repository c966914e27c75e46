package se.huddinge.samverkan.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of all departments together, term by term; counts without names, so open to everyone with content. */
@Component
@Transactional(readOnly = true)
public class PlacementFigures {
    /**
     * @param preliminary whether any department's figures may still change
     * @param asOf the earliest day that one of them was counted
     */
    public record Term(Semester semester, Totals totals, boolean preliminary, LocalDate asOf) {
        public boolean touches(LocalDate first, LocalDate last) {
            return semester.touches(first, last);
        }
    }

    private static final String SQL = """
            select t.semester_year, t.semester_half, bool_or(t.reliability = 'PRELIMINARY') as preliminary,
                min(t.as_of) as as_of, sum(p.filled)::int as filled, sum(p.ordered)::int as ordered,
                sum(p.offered)::int as offered, sum(p.supervisors)::int as supervisors, sum(p.theses)::int as theses
            from placement_term t join placement p on p.term_id = t.id
            where %s
            group by t.semester_year, t.semester_half
            order by %s""";

    private final JdbcClient jdbc;

    PlacementFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Terms of the years between the two, in the order of time; one statement. */
    public List<Term> terms(int fromYear, int untilYear) {
        return jdbc.sql(SQL.formatted(
                        "t.semester_year between :from and :until", "t.semester_year, t.semester_half desc"))
                .param("from", fromYear)
                .param("until", untilYear)
                .query(PlacementFigures::term)
                .list();
    }

    /** The academy's students, the latest term first; one statement. */
    public List<Term> ofAcademy(Long id) {
        return jdbc.sql(SQL.formatted("p.academy_id = :academy", "t.semester_year desc, t.semester_half"))
                .param("academy", id)
                .query(PlacementFigures::term)
                .list();
    }

    private static Term term(ResultSet rs, int n) throws SQLException {
        return new Term(
                new Semester(rs.getInt("semester_year"), Semester.Half.valueOf(rs.getString("semester_half"))),
                PlacementList.totals(rs),
                rs.getBoolean("preliminary"),
                rs.getObject("as_of", LocalDate.class));
    }
}
