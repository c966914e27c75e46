package se.huddinge.samverkan.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not taken.
 *
 * @param answer what the server said, or what kind of silence it was; never anything that we wrote
 */
record Refusal(Reason reason, @Nullable String answer) {
    /** Also message keys: the administrator reads them. */
    enum Reason {
        /** There is no such address, or it takes nothing from us. */
        RECIPIENT,
        /** The server does not want this letter, whoever it is to. */
        LETTER,
        /** Later, the server says. */
        LATER,
        /** We may not send by this server, or not as who we are. */
        SENDER,
        /** The server does not answer, or stops answering. */
        SERVER,
        /** Something of ours. */
        OWN;

        /** Asking again is of no use until somebody has done something. */
        boolean isForGood() {
            return this == RECIPIENT || this == LETTER;
        }

        /** Another letter would not fare better now. */
        boolean isForAll() {
            return this == SENDER || this == SERVER;
        }
    }

    private static final int CLOSING = 421;
    private static final int LONGEST = 300;

    static Refusal of(Exception failure) {
        var causes = causes(failure);
        for (var cause : causes) {
            if (cause instanceof AddressException) return new Refusal(Reason.RECIPIENT, null);
            if (cause instanceof SMTPAddressFailedException refused)
                return said(refused.getReturnCode(), Reason.RECIPIENT, refused);
            if (cause instanceof SMTPSendFailedException refused)
                return said(
                        refused.getReturnCode(),
                        refused.getCommand().startsWith("MAIL") ? Reason.SENDER : Reason.LETTER,
                        refused);
        }
        var last = causes.get(causes.size() - 1).getClass().getSimpleName();
        if (failure instanceof MailAuthenticationException) return new Refusal(Reason.SENDER, last);
        return new Refusal(
                causes.stream().anyMatch(MessagingException.class::isInstance) ? Reason.SERVER : Reason.OWN, last);
    }

    private static Refusal said(int code, Reason forGood, MessagingException refused) {
        var answer = String.valueOf(refused.getMessage()).strip();
        var cut = answer.substring(0, Math.min(answer.length(), LONGEST));
        if (code >= 500) return new Refusal(forGood, cut);
        return new Refusal(code == CLOSING || code < 400 ? Reason.SERVER : Reason.LATER, cut);
    }

    /** An exception of this library has a chain of its own beside Java's. */
    private static List<Throwable> causes(Throwable first) {
        var causes = new ArrayList<Throwable>();
        var waiting = new ArrayList<@Nullable Throwable>(List.of(first));
        while (!waiting.isEmpty()) {
            var next = waiting.remove(waiting.size() - 1);
            if (next == null || causes.contains(next)) continue;
            causes.add(next);
            waiting.add(next.getCause());
            if (next instanceof MessagingException chained) waiting.add(chained.getNextException());
            if (next instanceof MailSendException several) waiting.addAll(List.of(several.getMessageExceptions()));
        }
        return causes;
    }
}
