package se.huddinge.samverkan.activity.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
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

/** The list as a file, row by row as the database gives them. */
@Component
class ActivityTable {
    /** A row of the file; several things in one cell stand between semicolons. */
    record Line(
            String title,
            String kind,
            LocalDate heldOn,
            @Nullable String partners,
            String unit,
            @Nullable String participants,
            @Nullable Integer people,
            String status,
            @Nullable String purposes,
            @Nullable String methods,
            @Nullable String goals,
            @Nullable String knowledge,
            @Nullable String evidence,
            @Nullable String scope,
            @Nullable String training,
            @Nullable BigDecimal credits,
            @Nullable Integer trained,
            @Nullable String outcome,
            @Nullable String nextStepText,
            @Nullable LocalDate nextStepDue,
            @Nullable LocalDate nextStepDoneOn,
            @Nullable String project) {}

    private final ActivityList activities;
    private final MessageSourceAccessor texts;

    ActivityTable(ActivityList activities, MessageSource messages) {
        this.activities = activities;
        texts = new MessageSourceAccessor(messages);
    }

    /** Within one transaction, so that the rows can be fetched as they are written. */
    @Transactional(readOnly = true)
    void send(ActivityFilter filter, TableFormat format, HttpServletResponse response) throws IOException {
        try (var lines = activities.lines(filter)) {
            Download.send(of(lines), format, response);
        }
    }

    private Table<Line> of(Stream<Line> lines) {
        return new Table<>(text("activity.plural"), lines)
                .column(text("activity.heldOn"), Line::heldOn)
                .column(text("activity.title"), Line::title)
                .column(text("activity.kind"), Line::kind)
                .column(text("activity.partners"), Line::partners)
                .column(text("activity.unit"), Line::unit)
                .column(text("activity.participants"), Line::participants)
                .column(text("activity.people"), Line::people)
                .column(text("activity.status"), line -> word("activity.status.", line.status()))
                .column(text("activity.purposes"), Line::purposes)
                .column(text("activity.methods"), Line::methods)
                .column(text("activity.goals"), Line::goals)
                .column(text("activity.knowledge"), line -> word("activity.knowledge.", line.knowledge()))
                .column(text("activity.evidence"), line -> word("activity.evidence.", line.evidence()))
                .column(text("activity.scope"), line -> word("activity.scope.", line.scope()))
                .column(text("activity.training"), line -> word("activity.training.", line.training()))
                .column(text("activity.credits"), Line::credits)
                .column(text("activity.trained"), Line::trained)
                .column(text("activity.outcome"), Line::outcome)
                .column(text("activity.nextStep"), Line::nextStepText)
                .column(text("activity.nextStepDue"), Line::nextStepDue)
                .column(text("activity.nextStepDone"), Line::nextStepDoneOn)
                .column(text("activity.project"), Line::project);
    }

    private @Nullable String word(String prefix, @Nullable String value) {
        return value == null ? null : text(prefix + value);
    }

    private String text(String key) {
        return texts.getMessage(key);
    }
}
