package se.huddinge.samverkan.reporting.listing;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundStatus;

interface RoundRows extends Repository<ReportRound, Long> {
    @Query("""
            select new se.huddinge.samverkan.reporting.listing.RoundRow(
                r.id, r.kind, r.title, r.periodFrom, r.periodTo, r.shownStatus, r.cancelledOn, r.locked, r.dueOn, r.handoverOn,
                r.recipientNames, r.boardNamesSv, r.boardNamesEn,
                (select count(c) from Contribution c where c.round = r),
                (select count(c) from Contribution c where c.round = r and c.status in (SUBMITTED, DONE)))
            from ReportRound r
            where (:text is null
                    or lower(r.title) like lower(concat('%', cast(:text as string), '%'))
                    or lower(r.instruction) like lower(concat('%', cast(:text as string), '%'))
                    or lower(r.boardNamesSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(r.boardNamesEn) like lower(concat('%', cast(:text as string), '%')))
                and (:recipient is null or exists (
                    select 1 from ReportRound given join given.recipients one where given = r and one = :recipient))
                and (:kind is null or r.kind = :kind)
                and r.shownStatus in :statuses
                and (:year is null or year(r.periodTo) = :year)""")
    Page<RoundRow> find(
            @Nullable String text,
            @Nullable ReportKind kind,
            Collection<RoundStatus> statuses,
            @Nullable ReportRecipient recipient,
            @Nullable Integer year,
            Pageable pageable);
}
