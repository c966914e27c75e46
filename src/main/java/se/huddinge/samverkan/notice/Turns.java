package se.huddinge.samverkan.notice;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the coordinator wants to know of every agreement and project without following it: where its life took a turn. */
final class Turns {
    private static final String OF_AGREEMENTS =
            "Drafted Registered Decided SentForSignature PartySigned Signed StepUndone Extended NoticeReceived"
                    + " NoticeTakenBack Ended Aborted Annulled";

    private static final String OF_PROJECTS =
            "Suggested Planned Started StartedWithoutAgreement Formalised Paused Resumed"
                    + " Ended Aborted BenefitTold";

    /** With the subject before the verb. */
    static final String[] ALL = Stream.concat(of(Kind.AGREEMENT, OF_AGREEMENTS), of(Kind.PROJECT, OF_PROJECTS))
            .toArray(String[]::new);

    private Turns() {}

    private static Stream<String> of(Kind kind, String verbs) {
        return Arrays.stream(verbs.split(" ")).map(verb -> kind.subject() + "." + verb);
    }
}
