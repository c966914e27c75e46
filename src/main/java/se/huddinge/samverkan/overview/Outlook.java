package se.huddinge.samverkan.overview;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.idea.IdeaCounts;
import se.huddinge.samverkan.principle.PrincipleCounts;
import se.huddinge.samverkan.priorityarea.listing.AreaPicture;

/** Where collaboration may be going: what the boards prioritise, what people think of, and what they ask. */
@Component
class Outlook {
    /**
     * Today.
     *
     * @param areas that count; idle those of them where nothing lives, without the boards that have none
     * @param ideas not settled; unanswered those that nobody has answered
     * @param issues not over; unplaced those that no meeting has taken up
     */
    record Now(
            long areas,
            long idle,
            long boards,
            long without,
            long ideas,
            long unanswered,
            long issues,
            long unplaced) {}

    private final JdbcClient jdbc;
    private final AreaPicture areas;

    Outlook(JdbcClient jdbc, AreaPicture areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** One statement: each of the three answers with a row. */
    Now today() {
        var question = areas.question();
        return jdbc.sql("select * from (%s) areas, (%s) ideas, (%s) issues"
                        .formatted(question.sql(), IdeaCounts.NOW, PrincipleCounts.NOW))
                .params(question.parameters())
                .query(new DataClassRowMapper<>(Now.class))
                .single();
    }
}
