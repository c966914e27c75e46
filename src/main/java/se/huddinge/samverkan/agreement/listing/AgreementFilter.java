package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.agreement.content.Promised;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param within ends within so many days
 * @param notice the last day to give notice comes within so many days
 * @param unit owns or takes part
 * @param promised in one of the years between the two
 * @param institution of an academy, which the agreement is with
 * @param person speaks or signs for a party
 * @param from with {@code to}, gällde some day between them, both included
 */
record AgreementFilter(
        @Nullable String text,
        @Nullable State state,
        @Nullable Within within,
        @Nullable Within notice,
        @Nullable Long unit,
        @Nullable Long academy,
        @Nullable Long institution,
        @Nullable Long person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Ranking ranking,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        @Nullable Long type,
        @Nullable Completeness completeness,
        @Nullable PartnerReason reason,
        @Nullable Visibility visibility,
        @Nullable Promised promised,
        @Nullable Integer promisedFrom,
        @Nullable Integer promisedTo,
        View view,
        AgreementSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum View {
        TABLE,
        TIMELINE
    }

    enum Within {
        DAYS_30(30),
        DAYS_60(60),
        DAYS_180(180),
        DAYS_365(365);

        final int days;

        Within(int days) {
            this.days = days;
        }
    }

    enum Ranking {
        PRIORITISED,
        OTHER
    }

    enum Completeness {
        INCOMPLETE,
        ALL_PARTS
    }

    AgreementFilter(
            @Nullable String text,
            @Nullable State state,
            @Nullable Within within,
            @Nullable Within notice,
            @Nullable Long unit,
            @Nullable Long academy,
            @Nullable Long institution,
            @Nullable Long person,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable Ranking ranking,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable Long type,
            @Nullable Completeness completeness,
            @Nullable PartnerReason reason,
            @Nullable Visibility visibility,
            @Nullable Promised promised,
            @Nullable Integer promisedFrom,
            @Nullable Integer promisedTo,
            @Nullable View view,
            @Nullable AgreementSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.state = state;
        this.within = within;
        this.notice = notice;
        this.unit = unit;
        this.academy = academy;
        this.institution = institution;
        this.person = person;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.ranking = ranking;
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.type = type;
        this.completeness = completeness;
        this.reason = reason;
        this.visibility = visibility;
        this.promised = promised;
        this.promisedFrom = promisedFrom;
        this.promisedTo = promisedTo;
        this.view = view == null ? View.TABLE : view;
        this.sort = sort == null ? AgreementSort.TITLE : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    /** What lies with the unit, or is with the academy, or has the person in it. */
    static AgreementFilter of(@Nullable Long unit, @Nullable Long academy, @Nullable Long person) {
        return new AgreementFilter(
                null, null, null, null, unit, academy, null, person, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(AgreementOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (state != null) chips.add(Chip.ofKey("state", "agreement.filter-state." + state));
        if (within != null) chips.add(Chip.ofKey("within", "agreement.within." + within));
        if (notice != null) chips.add(Chip.ofKey("notice", "agreement.notice-within." + notice));
        if (unit != null) chips.add(Chip.of("unit", options.name(AgreementOptions.Kind.UNIT, unit)));
        if (academy != null) chips.add(Chip.of("academy", options.name(AgreementOptions.Kind.ACADEMY, academy)));
        if (institution != null) chips.add(Chip.ofKey("institution", "agreement.institution-chosen"));
        if (person != null) chips.add(Chip.ofKey("person", "agreement.person-chosen"));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (ranking != null) chips.add(Chip.ofKey("ranking", "agreement.ranking." + ranking));
        if (purpose != null) chips.add(Chip.of("purpose", options.name(AgreementOptions.Kind.PURPOSE, purpose)));
        if (method != null) chips.add(Chip.of("method", options.name(AgreementOptions.Kind.METHOD, method)));
        if (goal != null) chips.add(Chip.of("goal", options.name(AgreementOptions.Kind.GOAL, goal)));
        if (type != null) chips.add(Chip.of("type", options.name(AgreementOptions.Kind.TYPE, type)));
        if (completeness != null) chips.add(Chip.ofKey("completeness", "agreement.completeness." + completeness));
        if (reason != null) chips.add(Chip.ofKey("reason", "agreement.reason." + reason));
        if (visibility != null) chips.add(Chip.ofKey("visibility", "agreement.visibility." + visibility));
        if (promised != null) chips.add(Chip.ofKey("promised", "agreement.promised." + promised));
        if (promisedFrom != null) chips.add(Chip.of("promisedFrom", "≥ " + promisedFrom));
        if (promisedTo != null) chips.add(Chip.of("promisedTo", "≤ " + promisedTo));
        return chips;
    }
}
