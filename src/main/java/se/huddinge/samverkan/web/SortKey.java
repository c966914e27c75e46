package se.huddinge.samverkan.web;

import org.springframework.data.domain.Sort;

/** A column that a list can be sorted by. Implemented by an enum, so that no request names a property of ours. */
public interface SortKey {
    String name();

    /** Ends with the id, which makes the order, and so the paging, definite. */
    Sort by(Sort.Direction order);
}
