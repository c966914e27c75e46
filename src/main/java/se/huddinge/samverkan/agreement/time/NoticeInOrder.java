package se.huddinge.samverkan.agreement.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;

/** What a form may say of a notice, the agreement's or a party's: its parts go together, and with the agreement's term (R10). */
final class NoticeInOrder {
    private NoticeInOrder() {}

    /** By field, what is wrong with it. */
    static Map<String, String> problems(
            Notice.@Nullable Counting counting, @Nullable Integer amount, Notice.@Nullable Unit unit) {
        var problems = new LinkedHashMap<String, String>();
        var counted = counting != null && counting.hasLength();
        if (counted && amount == null) problems.put("noticeAmount", "agreement.notice-needs-length");
        if (counted && unit == null) problems.put("noticeUnit", "agreement.notice-needs-unit");
        if (!counted && amount != null) problems.put("noticeAmount", "agreement.no-length-without-notice");
        return problems;
    }

    /** To the end of a period is nothing where no period follows. */
    static @Nullable String problem(
            Term.@Nullable Kind term, Renewal.@Nullable Kind renewal, Notice.@Nullable Counting counting) {
        if (counting != Notice.Counting.END_OF_PERIOD) return null;
        if (term == Term.Kind.UNTIL_FURTHER_NOTICE) return "agreement.open-end-has-no-period";
        return renewal == Renewal.Kind.NONE || renewal == Renewal.Kind.BY_DECISION ? "agreement.ends-anyway" : null;
    }
}
