package se.huddinge.samverkan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;

/** A list's address: what it shows, in which order, which page. What cannot be read is its default, never an error. */
public interface ListFilter {
    int PAGE_SIZE = 25;
    int LAST_PAGE = 9_999;

    SortKey sort();

    Direction order();

    /** Counted from 0. */
    Integer page();

    /** The filters that are on, each removable. */
    List<Chip> chips();

    default Pageable pageable() {
        return PageRequest.of(page(), PAGE_SIZE, sort().by(order()));
    }

    /** Every row, for an export. */
    default Pageable unpaged() {
        return Pageable.unpaged(sort().by(order()));
    }

    static int year(@Nullable Integer year, int otherwise) {
        return year == null ? otherwise : year;
    }

    /** A year that the database does not know is no filter. */
    static @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1900 || day.getYear() >= 2200 ? null : day;
    }

    static int page(@Nullable Integer page) {
        return page == null ? 0 : Math.max(0, Math.min(page, LAST_PAGE));
    }
}
