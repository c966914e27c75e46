package se.huddinge.samverkan.agreement.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum AgreementSort implements SortKey {
    TITLE("g.title"),
    ACADEMY("partners"),
    STATE("state_rank"),
    END("coalesce(p.valid_to, case g.term_kind when 'UNKNOWN' then null else date 'infinity' end)"),
    NOTICE("notice_day"),
    UNIT("u.name_sv");

    private final String sql;

    AgreementSort(String sql) {
        this.sql = sql;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + (this == TITLE ? "" : " nulls last")
                + ", g.id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
