package se.huddinge.samverkan.overview;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.LatestActivities;
import se.huddinge.samverkan.agreement.listing.AgreementRow;
import se.huddinge.samverkan.figures.ResourceFigures;
import se.huddinge.samverkan.figures.Resources;
import se.huddinge.samverkan.indicator.Standing;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.placement.PlacementFigures.Term;

/** Each picture as a table, in the reader's language. */
@Component
class PictureTables {
    /** @param before none of what has no year before to stand against */
    private record Figure(String name, Object now, @Nullable Object before) {}

    private final MessageSourceAccessor texts;

    PictureTables(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<?> figures(Picture picture) {
        var now = picture.done();
        var before = picture.before();
        var standing = picture.standing();
        var outlook = picture.outlook();
        var grid = picture.map().grid();
        return new Table<>(
                        text("overview.figures"),
                        Stream.of(
                                figure("overview.in-force", standing.inForce()),
                                figure("overview.academies", standing.academies()),
                                figure(
                                        "activity.plural",
                                        now.count().activities(),
                                        before.count().activities()),
                                figure(
                                        "activity.people",
                                        now.count().people(),
                                        before.count().people()),
                                figure(
                                        "overview.active-units",
                                        grid.getActiveRows().size()),
                                figure(
                                        "overview.all-units",
                                        grid.getStandingRows().size()),
                                figure(
                                        "overview.places",
                                        picture.places().getFilled(),
                                        picture.places().getFilledBefore()),
                                figure("overview.pressing", picture.getPressing()),
                                figure("overview.figure.areas", outlook.areas()),
                                figure("overview.figure.idle", outlook.idle()),
                                figure("overview.figure.boards-without", outlook.without()),
                                figure("overview.figure.ideas", outlook.ideas()),
                                figure("overview.figure.unanswered", outlook.unanswered()),
                                figure("overview.figure.issues", outlook.issues()),
                                figure("overview.figure.unplaced", outlook.unplaced())))
                .column(text("overview.figure"), Figure::name)
                .column(text("overview.now"), Figure::now)
                .column(text("overview.before"), Figure::before);
    }

    Table<?> indicators(List<Standing> standings) {
        return new Table<>(text("indicator.plural"), standings.stream())
                .column(
                        text("indicator.singular"),
                        standing -> standing.row().names().read())
                .column(text("indicator.unitId"), standing -> standing.row().unit())
                .column(text("indicator.purposeId"), standing -> standing.row().purpose())
                .column(text("indicator.value"), Standing::value)
                .column(text("indicator.before"), Standing::before)
                .column(text("indicator.target"), Standing::getTarget)
                .column(text("indicator.reached"), Standing::getPercent);
    }

    Table<?> agreements(Stream<AgreementRow> rows) {
        return new Table<>(text("overview.time"), rows)
                .column(text("agreement.singular"), AgreementRow::title)
                .column(text("agreement.partners"), AgreementRow::partners)
                .column(text("agreement.status"), row -> text("agreement.filter-state." + row.state()))
                .column(text("agreement.firstDay"), AgreementRow::begun)
                .column(text("agreement.ends"), AgreementRow::lastDay)
                .column(text("agreement.notice-day"), AgreementRow::noticeDay)
                .column(text("agreement.owner"), AgreementRow::owner);
    }

    Table<?> months(MonthChart months) {
        var year = months.columns().get(0).month().getYear();
        return new Table<>(text("overview.months"), months.columns().stream())
                .column(text("overview.month"), column -> column.month().toString())
                .column(String.valueOf(year), column -> column.begun() ? column.getDone() : null)
                .column(String.valueOf(year - 1), column -> column.before().activities());
    }

    Table<?> places(Places places) {
        return new Table<>(text("overview.places"), places.terms().stream())
                .column(text("placement.semester"), this::name)
                .column(text("placement.ordered"), term -> term.totals().ordered())
                .column(text("placement.offered"), term -> term.totals().offered())
                .column(text("placement.filled"), term -> term.totals().filled())
                .column(text("placement.asOf"), Term::asOf)
                .column(text("overview.may-change"), term -> text(term.preliminary() ? "form.yes" : "form.no"));
    }

    private String name(Term term) {
        return texts.getMessage(
                term.semester().getKey(), new Object[] {term.semester().getYearText()});
    }

    Table<?> priority(Picture picture) {
        var now = picture.done();
        var before = picture.before();
        var standing = picture.standing();
        return new Table<>(
                        text("overview.priority.short"),
                        Stream.of(
                                figure("overview.with-prioritised", now.prioritised(), before.prioritised()),
                                figure("overview.with-others", now.others(), before.others()),
                                figure("overview.share", now.getPrioritisedShare(), before.getPrioritisedShare()),
                                figure("overview.others", standing.others()),
                                figure("agreement.reason.LACKING", standing.lacking()),
                                figure("agreement.reason.POORLY_DEVELOPED", standing.poorlyDeveloped()),
                                figure("agreement.reason.OTHER", standing.otherReason())))
                .column(text("overview.figure"), Figure::name)
                .column(text("overview.now"), Figure::now)
                .column(text("overview.before"), Figure::before);
    }

    Table<?> resources(Resources resources) {
        var years = new Object[] {resources.getYears()};
        return new Table<>(text("overview.resources"), resources.lines().stream())
                .column(text("agreement.resourceline.kind"), line -> text("agreement.resourceline.kind." + line.kind()))
                .column(
                        texts.getMessage("overview.promised", years),
                        line -> line.promised().amount())
                .column(text("overview.in-agreements"), line -> line.promised().records())
                .column(text("overview.throughout"), line -> line.throughout().amount())
                .column(
                        text("overview.in-agreements"),
                        line -> line.throughout().records())
                .column(
                        texts.getMessage("overview.used", years),
                        line -> line.used().amount())
                .column(text("overview.in-projects"), line -> line.used().records());
    }

    Table<?> lines(Stream<ResourceFigures.Row> rows) {
        return new Table<>(text("overview.resource-lines"), rows)
                .column(text("overview.side"), row -> text("overview.side." + row.side()))
                .column(text("overview.where-from"), ResourceFigures.Row::title)
                .column(text("agreement.resourceline.what"), ResourceFigures.Row::what)
                .column(text("agreement.resourceline.year"), ResourceFigures.Row::year)
                .column(text("agreement.resourceline.kind"), row -> text("agreement.resourceline.kind." + row.kind()))
                .column(text("agreement.resourceline.amount"), ResourceFigures.Row::amount);
    }

    Table<?> latest(List<LatestActivities.Line> lines) {
        return new Table<>(text("overview.latest"), lines.stream())
                .column(text("activity.heldOn"), LatestActivities.Line::heldOn)
                .column(text("activity.title"), LatestActivities.Line::title)
                .column(text("activity.unit"), LatestActivities.Line::unit)
                .column(text("activity.partners"), LatestActivities.Line::partners);
    }

    private Figure figure(String key, long now) {
        return new Figure(text(key), now, null);
    }

    private Figure figure(String key, long now, long before) {
        return new Figure(text(key), now, before);
    }

    private String text(String key) {
        return texts.getMessage(key);
    }
}
