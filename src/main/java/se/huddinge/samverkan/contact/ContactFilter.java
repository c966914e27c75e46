package se.huddinge.samverkan.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.partner.PartnerRow;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param institution of an academy
 * @param unit knows her
 * @param from with {@code to}, acts for the place some day between them, and is known to the unit if one is chosen
 */
record ContactFilter(
        @Nullable String text,
        @Nullable Long academy,
        @Nullable Long institution,
        @Nullable Ranking ranking,
        @Nullable Long partner,
        @Nullable Long unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable State state,
        ContactSort sort,
        Direction order,
        Integer page) {
    enum Ranking {
        PRIORITISED,
        OTHER
    }

    enum State {
        ACTIVE,
        COMING,
        ENDED
    }

    ContactFilter(
            @Nullable String text,
            @Nullable Long academy,
            @Nullable Long institution,
            @Nullable Ranking ranking,
            @Nullable Long partner,
            @Nullable Long unit,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable State state,
            @Nullable ContactSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.academy = academy;
        this.institution = institution;
        this.ranking = ranking;
        this.partner = partner;
        this.unit = unit;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.state = state;
        this.sort = sort == null ? ContactSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static ContactFilter of(
            @Nullable Long academy, @Nullable Long partner, @Nullable Long unit, @Nullable State state) {
        return new ContactFilter(
                null, academy, null, null, partner, unit, null, null, state, ContactSort.KIND, null, null);
    }

    static ContactFilter knownBy(Long unit, LocalDate today) {
        return new ContactFilter(null, null, null, null, null, unit, today, today, null, null, null, null);
    }

    /** Whether she is looked for who is at no place, as somebody is who only sits in a body. */
    boolean placeless() {
        return academy == null
                && institution == null
                && ranking == null
                && partner == null
                && from == null
                && to == null
                && state == null;
    }

    LocalDate first() {
        return from == null ? LocalDate.of(1900, 1, 1) : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.of(2199, 12, 31) : to;
    }

    @Nullable
    Boolean prioritised() {
        return ranking == null ? null : ranking == Ranking.PRIORITISED;
    }

    /** With the names of what is chosen, for its chips. */
    ListFilter named(List<AcademyRow> academies, List<PartnerRow> partners) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        academies.stream()
                .filter(row -> row.id().equals(academy))
                .forEach(row -> chips.add(Chip.of("academy", row.getName())));
        if (ranking != null) chips.add(Chip.ofKey("ranking", "contact.ranking." + ranking));
        partners.stream()
                .filter(row -> row.id().equals(partner))
                .forEach(row -> chips.add(Chip.of("partner", row.getName())));
        if (institution != null) chips.add(Chip.ofKey("institution", "contact.institution-chosen"));
        if (unit != null) chips.add(Chip.ofKey("unit", "contact.unit-chosen"));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (state != null) chips.add(Chip.ofKey("state", "contact.state." + state));
        return new Named(sort, order, page, chips);
    }

    record Named(ContactSort sort, Direction order, Integer page, List<Chip> chips) implements ListFilter {}
}
