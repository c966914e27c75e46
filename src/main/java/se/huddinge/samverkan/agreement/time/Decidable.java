package se.huddinge.samverkan.agreement.time;

import java.util.List;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.NoticeRight;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** What can be decided about the time of an agreement as it is. */
final class Decidable {
    private Decidable() {}

    static void requireExtendable(Agreement agreement) {
        require(agreement.getStatus() == Status.SIGNED, agreement, "agreement.only-signed-is-extended", "");
        require(agreement.getGiven() == null, agreement, "agreement.noticed-is-not-extended", "");
        require(agreement.getTerm().kind() == Term.Kind.FIXED, agreement, "agreement.only-fixed-is-extended", "");
        require(!agreement.getRenewal().endless(), agreement, "agreement.endless-is-not-extended", "");
    }

    static boolean isExtendable(Agreement agreement) {
        return agreement.getStatus() == Status.SIGNED
                && agreement.getGiven() == null
                && agreement.getTerm().kind() == Term.Kind.FIXED
                && !agreement.getRenewal().endless();
    }

    static void requireNoticeable(Agreement agreement, List<NoticeRight> rights) {
        require(agreement.getStatus() == Status.SIGNED, agreement, "agreement.only-signed-is-noticed", "");
        require(agreement.getGiven() == null, agreement, "agreement.noticed-already", "");
        require(mayAnybody(rights), agreement, "agreement.cannot-be-noticed", "");
    }

    static boolean isNoticeable(Agreement agreement, List<NoticeRight> rights) {
        return agreement.getStatus() == Status.SIGNED && agreement.getGiven() == null && mayAnybody(rights);
    }

    private static boolean mayAnybody(List<NoticeRight> rights) {
        return rights.stream().anyMatch(right -> right.notice().counting() != Notice.Counting.NONE);
    }

    static void requireNoticed(Agreement agreement) {
        require(agreement.getStatus() == Status.SIGNED, agreement, "agreement.only-signed-is-noticed", "");
        require(agreement.getGiven() != null, agreement, "agreement.no-notice-stands", "");
    }

    static RefusedException unknownNotice(Agreement agreement) {
        return refused(agreement, "agreement.notice-not-known", "/redigera/tid");
    }

    private static void require(boolean so, Agreement agreement, String objection, String path) {
        if (!so) throw refused(agreement, objection, path);
    }

    private static RefusedException refused(Agreement agreement, String objection, String path) {
        return new RefusedException(
                Objection.of(objection, agreement.getTitle()).linkedTo(agreement.address() + path));
    }
}
