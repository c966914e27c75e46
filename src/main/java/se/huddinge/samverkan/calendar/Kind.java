package se.huddinge.samverkan.calendar;

import java.util.Arrays;
import java.util.List;
import se.huddinge.samverkan.agreement.listing.AgreementDay;

/** What a day is, and in which ring of the year it lies. */
enum Kind {
    MEETING(Ring.BOARD),
    PAPERS(Ring.BOARD),
    /** Of a body or with an academy. */
    GATHERING(Ring.BOARD),
    START(Ring.AGREEMENT),
    NOTICE(Ring.AGREEMENT),
    PARTY_NOTICE(Ring.AGREEMENT),
    ENDING(Ring.AGREEMENT),
    RENEWING(Ring.AGREEMENT),
    REVIEW(Ring.AGREEMENT),
    REPORT(Ring.REPORT),
    TERM(Ring.STUDENT),
    ORDER(Ring.STUDENT),
    PLAN(Ring.PLAN),
    MANDATE(Ring.PLAN),
    /** Something to do; in somebody's own calendar only. */
    DUE(Ring.PLAN);

    private static final String NAMES = "calendar.kind";

    private final Ring ring;

    Kind(Ring ring) {
        this.ring = ring;
    }

    static Kind of(AgreementDay.Kind kind) {
        return valueOf(kind.name());
    }

    /** Those of the year, which is everybody's. */
    static List<Kind> ofTheYear() {
        return Arrays.stream(values()).filter(kind -> kind != DUE).toList();
    }

    public Ring getRing() {
        return ring;
    }

    public String getKey() {
        return NAMES + "." + this;
    }
}
