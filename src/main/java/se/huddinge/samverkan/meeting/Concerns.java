package se.huddinge.samverkan.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.project.ProjectAccess;

/** What the items of a meeting are about, as far as whoever asks may know of it. */
@Component
@Transactional(readOnly = true)
class Concerns {
    private static final String SQL = """
            select i.id, 'AGREEMENT' as kind, g.title, '/avtal/' || g.id as address, g.visibility = 'OPEN' and g.status in ('SIGNED', 'ENDED') as open
            from meeting_item i join agreement g on g.id = i.agreement_id where i.id = any(:items) and %s
            union all
            select i.id, 'PROJECT', p.title, '/projekt/' || p.id, p.planned_on is not null
            from meeting_item i join project p on p.id = i.project_id where i.id = any(:items) and %s
            union all
            select i.id, 'PRINCIPLE', q.title, '/fragor/' || q.id, true
            from meeting_item i join principle_issue q on q.id = i.principle_id where i.id = any(:items)
            union all
            select i.id, 'IDEA', thought.title, '/ideer/' || thought.id, true
            from meeting_item i join idea thought on thought.id = i.idea_id where i.id = any(:items)
            union all
            select i.id, 'PRIORITYAREA', area.title, '/prioriterade-omraden/' || area.id, area.decided_on is not null
            from meeting_item i join priorityarea area on area.id = i.priorityarea_id
            where i.id = any(:items) and %s""";

    private final AgreementAccess agreements;
    private final ProjectAccess projects;
    private final AreaAccess areas;
    private final JdbcClient jdbc;

    Concerns(AgreementAccess agreements, ProjectAccess projects, AreaAccess areas, JdbcClient jdbc) {
        this.agreements = agreements;
        this.projects = projects;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** By item; one statement. */
    Map<Long, Concern> of(List<AgendaItem> items) {
        if (items.isEmpty()) return Map.of();
        var agreement = agreements.visible();
        var project = projects.visible();
        var area = areas.visible();
        var concerns = new HashMap<Long, Concern>();
        jdbc.sql(SQL.formatted(agreement.sql(), project.sql(), area.sql()))
                .param("items", items.stream().map(AgendaItem::getId).toArray(Long[]::new))
                .params(agreement.parameters())
                .params(project.parameters())
                .params(area.parameters())
                .query(row -> {
                    concerns.put(
                            row.getLong("id"),
                            new Concern(
                                    Concern.Kind.valueOf(row.getString("kind")),
                                    row.getString("title"),
                                    row.getString("address"),
                                    row.getBoolean("open")));
                });
        return concerns;
    }
}
