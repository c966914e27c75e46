package se.huddinge.samverkan.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.partner.PartnerRow;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record ContactFilter(
        @Nullable String text,
        @Nullable Long academy,
        @Nullable Ranking ranking,
        @Nullable Long partner,
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
            @Nullable Ranking ranking,
            @Nullable Long partner,
            @Nullable State state,
            @Nullable ContactSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.academy = academy;
        this.ranking = ranking;
        this.partner = partner;
        this.state = state;
        this.sort = sort == null ? ContactSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static ContactFilter of(@Nullable Long academy, @Nullable Long partner) {
        return new ContactFilter(null, academy, null, partner, State.ACTIVE, ContactSort.KIND, null, null);
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
        if (state != null) chips.add(Chip.ofKey("state", "contact.state." + state));
        return new Named(sort, order, page, chips);
    }

    record Named(ContactSort sort, Direction order, Integer page, List<Chip> chips) implements ListFilter {}
}
