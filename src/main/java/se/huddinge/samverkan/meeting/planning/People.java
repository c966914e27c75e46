package se.huddinge.samverkan.meeting.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.meeting.Invitee;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.web.Lines;

/** Finds those who can be called: by their addresses, or because of where they are. */
@Component
class People {
    private static final Pattern ADDRESSED = Pattern.compile("(.*?)[\\s<(,;]*([^\\s<>(),;@]+@[^\\s<>(),;@]+)[>)]?");

    /** Of people outside and of us, with where they come from today. */
    private static final String KNOWN = """
            select p.id as person_id, null::bigint as account_id, p.name, p.email, (
                select string_agg(distinct coalesce(a.name_sv, o.name_sv), ', ') from affiliation f
                left join academy a on a.id = f.academy_id left join partner_organisation o on o.id = f.organisation_id
                where f.person_id = p.id and f.valid_from <= :today and (f.valid_to is null or f.valid_to >= :today)) as affiliation
            from person p where p.merged_into_id is null and %s
            union all
            select null, c.id, c.name, c.email, (
                select string_agg(distinct u.name_sv, ', ') from holding h
                join position held on held.id = h.position_id join unit u on u.id = held.unit_id
                where h.account_id = c.id and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))
            from account c where c.locked_at is null and %s
            order by name""";

    private static final String BY_MAIL =
            KNOWN.formatted("lower(p.email) = any(:mails)", "lower(c.email) = any(:mails)");

    private static final String NEAR = KNOWN.formatted("""
            (p.id = any(:people) or exists (select 1 from affiliation f where f.person_id = p.id and f.academy_id = :academy
                and f.valid_from <= :today and (f.valid_to is null or f.valid_to >= :today)))""", """
            (c.id = any(:accounts) or exists (select 1 from holding h join position held on held.id = h.position_id
                where h.account_id = c.id and held.kind in ('COORDINATOR', 'CONTACT_PERSON')
                and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)))""");

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each line a name, an address or both; whose address is known is who she is known to be. */
    List<Invitee> read(@Nullable String lines) {
        var written = Lines.of(lines).stream().map(People::written).toList();
        var mails = written.stream()
                .map(Invitee::email)
                .filter(Objects::nonNull)
                .map(mail -> mail.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        if (mails.length == 0) return written;
        Map<String, Invitee> known = jdbc
                .sql(BY_MAIL)
                .param("mails", mails)
                .param("today", LocalDate.now(clock))
                .query(Invitee.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .collect(toMap(
                        found -> requireNonNull(found.email()).toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (outside, ours) -> ours));
        return distinct(written.stream()
                .map(one -> one.email() == null
                        ? one
                        : known.getOrDefault(one.email().toLowerCase(Locale.ROOT), one))
                .toList());
    }

    private static Invitee written(String line) {
        var addressed = ADDRESSED.matcher(line);
        if (!addressed.matches()) return new Invitee(null, null, cut(line), null, null);
        var name = addressed.group(1).strip().replaceAll("^\"|\"$", "");
        return new Invitee(null, null, cut(name.isEmpty() ? addressed.group(2) : name), addressed.group(2), null);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }

    /** Those at the academy and those of us who work with it; and who is called already. */
    List<Invitee> near(Meeting meeting, List<Participant> called) {
        var academy = meeting.getAcademy();
        return jdbc
                .sql(NEAR)
                .param("people", ids(called, Participant::getPersonId))
                .param("accounts", ids(called, Participant::getAccountId))
                .param("academy", academy == null ? null : academy.getId(), java.sql.Types.BIGINT)
                .param("today", LocalDate.now(clock))
                .query(Invitee.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }

    private static Long[] ids(List<Participant> called, Function<Participant, @Nullable Long> id) {
        return called.stream().map(id).filter(Objects::nonNull).toArray(Long[]::new);
    }

    /** What cannot be chosen is not there. */
    List<Invitee> chosen(List<Invitee> near, ParticipantsForm form) {
        var ticked = near.stream()
                .filter(one -> one.personId() == null
                        ? form.accountIds().contains(one.accountId())
                        : form.personIds().contains(one.personId()));
        return distinct(Stream.concat(ticked, read(form.others()).stream()).toList());
    }

    static List<Invitee> distinct(List<Invitee> all) {
        var once = new ArrayList<Invitee>();
        for (var one : all) if (once.stream().noneMatch(one::is)) once.add(one);
        return once;
    }
}
