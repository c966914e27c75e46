package se.huddinge.samverkan.agreement.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;

/** The list as a file that the import reads back, row by row as the database gives them. */
@Component
class AgreementTable {
    /** A row of the file: every cell as it is written, several things in one cell between semicolons. */
    record Line(
            String title,
            @Nullable String type,
            @Nullable String partners,
            @Nullable String ownDnr,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String termKind,
            @Nullable LocalDate signedOn,
            @Nullable String responsible,
            @Nullable String owner,
            @Nullable String participants,
            @Nullable String purposes,
            @Nullable String methods,
            @Nullable String goals,
            @Nullable String reason,
            @Nullable String reasonText,
            String state,
            @Nullable LocalDate ends,
            String renewalKind,
            @Nullable Integer renewalMonths,
            @Nullable Integer renewalTimes,
            String noticeCounting,
            @Nullable Integer noticeAmount,
            @Nullable String noticeUnit,
            @Nullable LocalDate noticeDay,
            @Nullable String partyNotices) {}

    private final AgreementList agreements;
    private final MessageSourceAccessor texts;

    AgreementTable(AgreementList agreements, MessageSource messages) {
        this.agreements = agreements;
        texts = new MessageSourceAccessor(messages);
    }

    /** Within one transaction, so that the rows can be fetched as they are written. */
    @Transactional(readOnly = true)
    void send(AgreementFilter filter, TableFormat format, HttpServletResponse response) throws IOException {
        try (var lines = agreements.lines(filter)) {
            Download.send(of(lines), format, response);
        }
    }

    private Table<Line> of(Stream<Line> lines) {
        return new Table<>(text("agreement.plural"), lines)
                .column(text("agreement.title"), Line::title)
                .column(text("agreement.type"), Line::type)
                .column(text("agreement.partners"), Line::partners)
                .column(text("agreement.ownDnr"), Line::ownDnr)
                .column(text("agreement.firstDay"), Line::firstDay)
                .column(text("agreement.lastDay"), Line::lastDay)
                .column(text("agreement.termKind"), line -> text("agreement.termKind." + line.termKind()))
                .column(text("agreement.signedOn"), Line::signedOn)
                .column(text("agreement.responsible"), Line::responsible)
                .column(text("agreement.owner"), Line::owner)
                .column(text("agreement.participants"), Line::participants)
                .column(text("agreement.purposes"), Line::purposes)
                .column(text("agreement.methods"), Line::methods)
                .column(text("agreement.goals"), Line::goals)
                .column(
                        text("agreement.reason"),
                        line -> line.reason() == null ? null : text("agreement.reason." + line.reason()))
                .column(text("agreement.reasonText"), Line::reasonText)
                .column(text("agreement.status"), line -> text("agreement.filter-state." + line.state()))
                .column(text("agreement.ends"), Line::ends)
                .column(text("agreement.renewalKind"), line -> text("agreement.renewalKind." + line.renewalKind()))
                .column(text("agreement.renewalMonths"), Line::renewalMonths)
                .column(text("agreement.renewalTimes"), Line::renewalTimes)
                .column(
                        text("agreement.noticeCounting"),
                        line -> text("agreement.noticeCounting." + line.noticeCounting()))
                .column(text("agreement.noticeAmount"), Line::noticeAmount)
                .column(
                        text("agreement.noticeUnit"),
                        line -> line.noticeUnit() == null ? null : text("agreement.noticeUnit." + line.noticeUnit()))
                .column(text("agreement.notice-day"), Line::noticeDay)
                .column(text("agreement.party-notice-days"), Line::partyNotices);
    }

    private String text(String key) {
        return texts.getMessage(key);
    }
}
