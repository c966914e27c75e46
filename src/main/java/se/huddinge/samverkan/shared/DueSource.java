package se.huddinge.samverkan.shared;

import java.util.Map;

/**
 * What one feature has that somebody must do, as far as a reader may know of it: a select of {@link #COLUMNS} in that order.
 *
 * <ul>
 *   <li>kind: message key of what it is; what to do about it stands under the same key with ".DO"
 *   <li>item_id: whose day it is; with the kind and the day, nothing else is the same
 *   <li>subject, subject_id: the record it belongs to, as its history names it
 *   <li>title, about: what it is called, and with whom or of what when that helps
 *   <li>day: by when; none when it is never too late
 *   <li>hinge: the day on which it hangs, with others; a decision about that day answers them all
 *   <li>unit_id, position_id: who answers for it; without either it is the coordinator's
 *   <li>classified: its title may stand on a page for who may read it, and nowhere else
 *   <li>address: where it is done
 * </ul>
 *
 * @param sql constant text; of its own parameters, and of :today, :until (the last day that is asked for), :undated (whether
 *     what has no day is asked for), :english, :everything and :units (the reader's), which whoever asks fills in
 */
public record DueSource(String sql, Map<String, Object> parameters) {
    public static final String COLUMNS =
            "kind, item_id, subject, subject_id, title, about, day, hinge, unit_id, position_id, classified, address";

    public DueSource(String sql) {
        this(sql, Map.of());
    }
}
