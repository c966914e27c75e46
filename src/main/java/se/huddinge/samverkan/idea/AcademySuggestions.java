package se.huddinge.samverkan.idea;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.idea.Suggestion.Reason;
import se.huddinge.samverkan.idea.Suggestion.Why;
import se.huddinge.samverkan.project.ProjectAccess;

/**
 * Which academies could answer an idea (S11): those whose subjects and institutions its words point at, and those where its
 * unit already has agreements, projects, activities or somebody it knows; the prioritised first.
 */
@Component
class AcademySuggestions {
    private static final int MOST = 8;

    /** Any word of the idea will do, since subjects are few words. */
    private static final String HITS = """
            with said as (
                select nullif(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as words
                from unnest(to_tsvector('swedish', search_plain(cast(:text as text)))) where length(lexeme) > 3)
            select s.academy_id, 'SUBJECT' as why, string_agg(s.name, ', ' order by s.name) as what, count(*) as times
            from academy_subject_area s, said where s.search_words @@ said.words group by s.academy_id
            union all
            select s.academy_id, 'INSTITUTION', string_agg(s.name_sv, ', ' order by s.name_sv), count(*)
            from academy_unit s, said where s.search_words @@ said.words group by s.academy_id
            union all
            select party.academy_id, 'AGREEMENT', null, count(distinct g.id)
            from agreement g join agreement_party party on party.agreement_id = g.id and party.academy_id is not null
            where g.status <> 'ANNULLED' and %s and (g.owner_id = :unit or exists (
                select 1 from agreement_participant part where part.agreement_id = g.id and part.unit_id = :unit))
            group by party.academy_id
            union all
            select partner.academy_id, 'PROJECT', null, count(*)
            from project p join project_academy partner on partner.project_id = p.id
            where %s and (p.unit_id = :unit or exists (
                select 1 from project_participant part where part.project_id = p.id and part.unit_id = :unit))
            group by partner.academy_id
            union all
            select met.academy_id, 'ACTIVITY', null, count(*)
            from activity a join activity_academy met on met.activity_id = a.id
            where a.status = 'DONE' and (a.unit_id = :unit or exists (
                select 1 from activity_participant part where part.activity_id = a.id and part.unit_id = :unit))
            group by met.academy_id
            union all
            select f.academy_id, 'CONTACT', null, count(distinct f.id)
            from affiliation f join person on person.id = f.person_id and person.merged_into_id is null
            join acquaintance known on known.person_id = person.id and known.unit_id = :unit
            where f.academy_id is not null
                and f.valid_from <= :today and (f.valid_to is null or f.valid_to >= :today)
                and known.valid_from <= :today and (known.valid_to is null or known.valid_to >= :today)
            group by f.academy_id""";

    private record Hit(Long academyId, Why why, @Nullable String what, Long times) {}

    private final JdbcClient jdbc;
    private final AcademyService academies;
    private final AgreementAccess agreements;
    private final ProjectAccess projects;
    private final Clock clock;

    AcademySuggestions(
            JdbcClient jdbc,
            AcademyService academies,
            AgreementAccess agreements,
            ProjectAccess projects,
            Clock clock) {
        this.jdbc = jdbc;
        this.academies = academies;
        this.agreements = agreements;
        this.projects = projects;
        this.clock = clock;
    }

    /** Two statements. */
    List<Suggestion> of(Idea idea) {
        var unitId = idea.getUnit().getId();
        var reasons = hits(idea, unitId).stream()
                .collect(groupingBy(Hit::academyId, mapping(hit -> reason(hit, unitId), toList())));
        return academies.options().stream()
                .filter(academy -> reasons.containsKey(academy.id()))
                .map(academy -> suggestion(academy, requireNonNull(reasons.get(academy.id()))))
                .sorted(comparing((Suggestion one) -> !one.academy().prioritised())
                        .thenComparing(one -> -one.reasons().size())
                        .thenComparing(one -> -times(one)))
                .limit(MOST)
                .toList();
    }

    private static Suggestion suggestion(AcademyRow academy, List<Reason> reasons) {
        return new Suggestion(
                academy, reasons.stream().sorted(comparing(Reason::why)).toList());
    }

    private static long times(Suggestion one) {
        return one.reasons().stream().mapToLong(Reason::times).sum();
    }

    private List<Hit> hits(Idea idea, Long unitId) {
        var open = agreements.visible();
        var planned = projects.visible();
        var parameters = new HashMap<String, Object>(open.parameters());
        parameters.putAll(planned.parameters());
        parameters.put("text", idea.getTitle() + " " + idea.getText());
        parameters.put("unit", unitId);
        parameters.put("today", today());
        return jdbc.sql(HITS.formatted(open.sql(), planned.sql()))
                .params(parameters)
                .query(new DataClassRowMapper<>(Hit.class))
                .list();
    }

    private Reason reason(Hit hit, Long unitId) {
        var rows = "?unit=" + unitId + "&academy=" + hit.academyId();
        var address = switch (hit.why()) {
            case SUBJECT, INSTITUTION -> null;
            case AGREEMENT -> "/avtal" + rows;
            case PROJECT -> "/projekt" + rows;
            case ACTIVITY -> "/aktiviteter" + rows + "&state=DONE";
            case CONTACT -> "/kontakter" + rows + "&from=" + today() + "&to=" + today();
        };
        return new Reason(hit.why(), hit.what(), hit.times(), address);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
