package se.huddinge.samverkan.agreement.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Origin;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The address of an agreement's list of papers; the newest first unless said otherwise. */
record DocumentFilter(
        @Nullable Category category, @Nullable Origin origin, DocumentSort sort, Direction order, Integer page)
        implements ListFilter {
    DocumentFilter(
            @Nullable Category category,
            @Nullable Origin origin,
            @Nullable DocumentSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.category = category;
        this.origin = origin;
        this.sort = sort == null ? DocumentSort.ADDED : sort;
        this.order = order == null ? (sort == null ? Direction.DESC : Direction.ASC) : order;
        this.page = ListFilter.page(page);
    }

    static Pageable newest(int count) {
        return PageRequest.of(0, count, DocumentSort.ADDED.by(Direction.DESC));
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (category != null) chips.add(Chip.ofKey("category", "agreement.agreementdocument.category." + category));
        if (origin != null) chips.add(Chip.ofKey("origin", "agreement.agreementdocument.origin." + origin));
        return chips;
    }
}
