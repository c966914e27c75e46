package se.huddinge.samverkan.agreement.listing;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.strategy.PartCounts;

/** Where the agreements stand today, all of them at once: in numbers, and on one line of years. */
@Component
@Transactional(readOnly = true)
public class AgreementPicture {
    /**
     * Open agreements by what they are today, as the list's filter says it.
     *
     * @param inForce also those that are about to end, and those given notice of
     * @param academies with which one of them at least is in force
     * @param others in force with no academy that is prioritised today
     * @param lacking of the others, those whose reason is that the knowledge is lacking; so on for each reason
     * @param drafts not signed yet, as far as the reader may see
     * @param secret as far as the reader may see
     */
    public record Standing(
            long inForce,
            long academies,
            long ending,
            long noticed,
            long lapsed,
            long others,
            long lacking,
            long poorlyDeveloped,
            long otherReason,
            long drafts,
            long secret) {
        static final String SQL = """
                select count(*) filter (where open and in_force) as in_force,
                    (select count(distinct party.academy_id) from agreement_party party
                        join found on found.id = party.agreement_id where found.open and found.in_force) as academies,
                    count(*) filter (where open and ending) as ending,
                    count(*) filter (where open and noticed) as noticed,
                    count(*) filter (where open and lapsed) as lapsed,
                    count(*) filter (where open and in_force and other) as others,
                    count(*) filter (where open and in_force and other and reason = 'LACKING') as lacking,
                    count(*) filter (where open and in_force and other and reason = 'POORLY_DEVELOPED') as poorly_developed,
                    count(*) filter (where open and in_force and other and reason = 'OTHER') as other_reason,
                    count(*) filter (where open and draft and readable) as drafts,
                    count(*) filter (where not open and readable) as secret
                from found""";

        /** Those that somebody has to decide about. */
        public long getPressing() {
            return ending + noticed + lapsed;
        }
    }

    /** @param timeline open ones, what is over or ends first before the others */
    public record Picture(Standing standing, ListTimeline timeline) {}

    /** Each agreement is looked at once, for the numbers and for those that end first; only their rows are read whole. */
    static final String SQL = """
            with found as materialized (
                select g.id, g.title, g.status, g.reason, p.valid_to, g.visibility = 'OPEN' as open, %1$s as in_force,
                    %2$s as ending, %3$s as noticed, %4$s as lapsed, %5$s as readable, %6$s as state_rank,
                    g.status in ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE') as draft,
                    exists (select 1 from agreement_party party
                        where party.agreement_id = g.id and party.academy_id is not null)
                    and g.id not in (select party.agreement_id from agreement_party party
                        join academy_standing standing using (academy_id)
                        where standing.valid_from <= :today
                            and coalesce(standing.valid_to, 'infinity') >= :today) as other
                %7$s where g.status <> 'ANNULLED'),
            soonest as (
                select id, row_number() over (order by state_rank desc, valid_to nulls last, title, id) as place
                from found where open and status = 'SIGNED' order by place limit :most),
            standing as (
            """ + Standing.SQL + """
                ),
            shown as (%8$s, soonest.place %7$s join soonest on soonest.id = g.id)
            select * from standing left join shown on true order by place""";

    private final AgreementList agreements;

    AgreementPicture(AgreementList agreements) {
        this.agreements = agreements;
    }

    /** With the bars of at most so many; one statement. */
    public Picture today(int most) {
        return agreements.picture(most);
    }

    /** Open ones in force today, by the parts of the strategy that they serve; one statement. */
    public PartCounts serving() {
        return agreements.serving();
    }

    /** All of them in that order, fetched as they are read, within the caller's transaction; to be closed. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Stream<AgreementRow> soonestToEnd() {
        return agreements.soonestToEnd();
    }
}
