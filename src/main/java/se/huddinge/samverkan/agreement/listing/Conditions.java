package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The filter as SQL on agreement g, its period p of today and its owner u: constant text, with what was typed in the
 * parameters only.
 */
final class Conditions {
    private static final String PRIORITISED = """
            g.id in (select party.agreement_id from agreement_party party join academy_standing standing using (academy_id)
                where standing.valid_from <= :today and coalesce(standing.valid_to, 'infinity') >= :today)""";

    private static final String WITH_ACADEMY =
            "exists (select 1 from agreement_party party where party.agreement_id = g.id and party.academy_id is not null)";

    private static final String TEXT = """
            g.id in (
                select id from agreement where search_text like :text
                union
                select agreement_id from agreement_party where academy_id in (
                    select id from academy
                    where lower(name_sv) like :text or lower(name_en) like :text or lower(short_name) like :text
                        or exists (select 1 from academy_former_name former
                            where former.academy_id = academy.id and lower(former.name) like :text))
                union
                select agreement_id from agreement_party where organisation_id in (
                    select id from partner_organisation
                    where lower(name_sv) like :text or lower(name_en) like :text
                        or exists (select 1 from partner_former_name former
                            where former.organisation_id = partner_organisation.id and lower(former.name) like :text)))""";

    /** One in force some day; where no days are known, from the day it was signed. */
    private static final String DURING = """
            g.status in ('SIGNED', 'ENDED') and (
                exists (select 1 from agreement_period lived where lived.agreement_id = g.id
                    and lived.valid_from <= %2$s and coalesce(lived.valid_to, 'infinity') >= %1$s)
                or g.status = 'SIGNED' and g.signed_on <= %2$s
                    and not exists (select 1 from agreement_period known where known.agreement_id = g.id))""";

    /** She is whom one reaches at a party, or has the name of who signs for it and acts for it herself. */
    private static final String PERSON = """
            exists (select 1 from agreement_party party where party.agreement_id = g.id
                and (party.contact_id = :person or exists (
                    select 1 from person signatory join affiliation on affiliation.person_id = signatory.id
                    where signatory.id = :person and lower(signatory.name) = lower(party.signatory_name)
                        and (affiliation.academy_id = party.academy_id
                            or affiliation.organisation_id = party.organisation_id))))""";

    private static final String NOTICE_DAY = """
            g.status = 'SIGNED' and exists (select 1 from agreement_notice_day notice
                where notice.agreement_id = g.id and notice.day between :today and :noticeUntil)""";

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(AgreementAccess.Condition visible, AgreementFilter filter, LocalDate today, LocalDate soon) {
        sql.add(visible.sql());
        parameters.putAll(visible.parameters());
        parameters.put("today", today);
        parameters.put("soon", soon);
        sql.add(filter.state() == null ? "g.status <> 'ANNULLED'" : of(filter.state()));
        if (filter.text() != null) with(TEXT, "text", "%" + escaped(filter.text()) + "%");
        if (filter.within() != null)
            with(
                    "g.status = 'SIGNED' and not p.goes_on and p.valid_to between :today and :until",
                    "until",
                    today.plusDays(filter.within().days));
        if (filter.notice() != null) with(NOTICE_DAY, "noticeUntil", today.plusDays(filter.notice().days));
        if (filter.unit() != null) with("""
                    (g.owner_id = :unit or exists (select 1 from agreement_participant part
                        where part.agreement_id = g.id and part.unit_id = :unit))""", "unit", filter.unit());
        if (filter.academy() != null) with("""
                    exists (select 1 from agreement_party party
                        where party.agreement_id = g.id and party.academy_id = :academy)""", "academy", filter.academy());
        if (filter.institution() != null) with("""
                    exists (select 1 from agreement_party party
                        where party.agreement_id = g.id and party.academy_unit_id = :institution)""", "institution", filter.institution());
        if (filter.person() != null) with(PERSON, "person", filter.person());
        if (filter.from() != null || filter.to() != null) during(filter.from(), filter.to());
        if (filter.ranking() == AgreementFilter.Ranking.PRIORITISED) sql.add(PRIORITISED);
        if (filter.ranking() == AgreementFilter.Ranking.OTHER) sql.add(WITH_ACADEMY + " and not " + PRIORITISED);
        if (filter.purpose() != null) with("""
                    exists (select 1 from agreement_purpose serves
                        where serves.agreement_id = g.id and serves.purpose_id = :purpose)""", "purpose", filter.purpose());
        if (filter.method() != null) with("""
                    exists (select 1 from agreement_method by_method
                        where by_method.agreement_id = g.id and by_method.method_id = :method)""", "method", filter.method());
        if (filter.goal() != null) with("""
                    exists (select 1 from agreement_goal toward
                        where toward.agreement_id = g.id and toward.goal_id = :goal)""", "goal", filter.goal());
        if (filter.type() != null) with("g.type_id = :type", "type", filter.type());
        if (filter.completeness() == AgreementFilter.Completeness.INCOMPLETE) sql.add(Gap.SQL);
        if (filter.completeness() == AgreementFilter.Completeness.ALL_PARTS) sql.add(PartsShare.DESCRIBED);
        if (filter.reason() != null)
            with("g.reason = :reason", "reason", filter.reason().name());
        if (filter.visibility() != null)
            with("g.visibility = :visibility", "visibility", filter.visibility().name());
        if (filter.promised() != null) {
            with(filter.promised().sql(), "promisedFrom", ListFilter.year(filter.promisedFrom(), 1900));
            parameters.put("promisedTo", ListFilter.year(filter.promisedTo(), 2199));
        }
    }

    private void during(@Nullable LocalDate from, @Nullable LocalDate to) {
        sql.add(during("cast(:from as date)", "cast(:to as date)"));
        parameters.put("from", from == null ? LocalDate.of(1900, 1, 1) : from);
        parameters.put("to", to == null ? LocalDate.of(2199, 12, 31) : to);
    }

    /** Between two days, given as SQL. */
    static String during(String from, String to) {
        return DURING.formatted(from, to);
    }

    private void with(String condition, String name, Object value) {
        sql.add(condition);
        parameters.put(name, value);
    }

    /** "Gäller" is said of what is ending too, and of what is given notice of. */
    static String of(State state) {
        return switch (state) {
            case NOT_YET -> "g.status = 'SIGNED' and p.valid_from > :today and g.given_received_on is null";
            case IN_FORCE -> """
                    g.status = 'SIGNED' and coalesce(p.valid_from, :today) <= :today
                        and coalesce(p.valid_to, :today) >= :today""";
            case ENDING -> """
                    g.status = 'SIGNED' and p.valid_from <= :today and p.valid_to between :today and :soon
                        and not p.goes_on and g.given_received_on is null""";
            case NOTICE_GIVEN -> """
                    g.status = 'SIGNED' and g.given_received_on is not null and coalesce(p.valid_to, :today) >= :today""";
            case LAPSED -> "g.status = 'SIGNED' and p.valid_to < :today";
            default -> "g.status = '" + state.name() + "'";
        };
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    String sql() {
        return String.join("\nand ", sql);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
