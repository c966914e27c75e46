package se.huddinge.samverkan.notice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.audit.Verbs.Records;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.shared.SearchSource;

/**
 * The records that whoever asks may read, asked as each feature does: which of them are hers, which she has an eye on, and
 * what she has said about following them. What is hers she follows without saying so.
 */
@Component
class Followed {
    /** Of a table under its alias: what it is called, what makes it hers, whether the coordinator has an eye on it. */
    private static final String OF_ONE_KIND = """
            select %2$s.id, %3$s as title, follow.follows, follow.since, (%4$s) as hers, %5$s as watched
            from %1$s %2$s left join notice_follow follow
                on follow.account_id = :account and follow.kind = '%6$s' and follow.record_id = %2$s.id""";

    /** Of an agreement g or a project p, as their own conditions call them. */
    private static final String ANSWERED_FOR = """
            %1$s.responsible_id = any(:positions) or %1$s.%3$s = any(:contactUnits) or exists (
                select 1 from %2$s_participant taking_part
                where taking_part.%2$s_id = %1$s.id and taking_part.unit_id = any(:contactUnits))""";

    /** Somebody else's, that her unit took part in. */
    private static final String TAKEN_PART_IN = """
            a.unit_id <> all(:contactUnits) and exists (
                select 1 from activity_participant taking_part
                where taking_part.activity_id = a.id and taking_part.unit_id = any(:contactUnits))""";

    /** Who raised it wants to know what becomes of it. */
    private static final String RAISED_BY_HER = "%s.raised_by_id = :account";

    private final CurrentUser user;
    private final Readers readers;
    private final AgreementAccess agreements;
    private final ProjectAccess projects;

    Followed(CurrentUser user, Readers readers, AgreementAccess agreements, ProjectAccess projects) {
        this.user = user;
        this.readers = readers;
        this.agreements = agreements;
        this.projects = projects;
    }

    /** Of every kind those that she follows. */
    List<Records> all() {
        var parameters = parameters();
        return Arrays.stream(Kind.values())
                .map(kind -> new Records(kind.subject(), "select * from (" + readable(kind) + """
                                ) readable where follows is distinct from false and (follows or hers or watched)""", parameters))
                .toList();
    }

    /** All of a kind, followed or not. */
    Records of(Kind kind) {
        return new Records(kind.subject(), readable(kind), parameters());
    }

    private String readable(Kind kind) {
        return switch (kind) {
            case AGREEMENT ->
                select(kind, "g", "g.title", ANSWERED_FOR.formatted("g", "agreement", "owner_id"), ":coordinator")
                        + " where " + agreements.visible().sql();
            case PROJECT ->
                select(kind, "p", "p.title", ANSWERED_FOR.formatted("p", "project", "unit_id"), ":coordinator")
                        + " where " + projects.visible().sql();
            case ACTIVITY -> select(kind, "a", "a.title", TAKEN_PART_IN, "false");
            case FINDING -> select(kind, "f", "f.title", "false", "false");
            case ACADEMY, UNIT, PARTNER -> select(kind, "r", SearchSource.name("r"), "false", "false");
            case ENVIRONMENT -> select(kind, "r", "r.name", "false", "false");
            case IDEA, PRINCIPLE -> select(kind, "r", "r.title", RAISED_BY_HER.formatted("r"), "false");
            case PRIORITYAREA ->
                select(kind, "area", "area.title", "false", "false") + " where "
                        + AreaAccess.visibleTo(readers.current()).sql();
            case BODY ->
                select(kind, "b", SearchSource.name("b"), "false", "false") + " where "
                        + BodyAccess.visibleTo(readers.current()).sql();
        };
    }

    private static String select(Kind kind, String alias, String title, String hers, String watched) {
        return OF_ONE_KIND.formatted(kind.table(), alias, title, hers, watched, kind);
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        var reader = readers.current();
        parameters.put("account", reader.accountId());
        parameters.put("units", reader.unitIds().toArray(Long[]::new));
        parameters.put(
                "contactUnits", readers.unitsAs(Position.Kind.CONTACT_PERSON).toArray(Long[]::new));
        parameters.put("positions", readers.positions().toArray(Long[]::new));
        parameters.put("coordinator", user.has(Role.COORDINATOR));
        parameters.put("english", LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()));
        return parameters;
    }
}
