package se.huddinge.samverkan.watch.answer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.Dues;
import se.huddinge.samverkan.watch.answer.AnswerLinks.Link;
import se.huddinge.samverkan.watch.answer.Question.State;
import se.huddinge.samverkan.watch.handling.Handlings;
import se.huddinge.samverkan.watch.handling.LaterForm;
import se.huddinge.samverkan.watch.letter.Words;

/** On which day shall we remind you? */
@Component
class LaterAnswers {
    private final Dues dues;
    private final Handlings handlings;
    private final MessageSource messages;
    private final Clock clock;

    LaterAnswers(Dues dues, Handlings handlings, MessageSource messages, Clock clock) {
        this.dues = dues;
        this.handlings = handlings;
        this.messages = messages;
        this.clock = clock;
    }

    /** What may not be named in a letter is not named behind its links. */
    Question ask(Link link, Account account) {
        var due = dues.find(key(link)).orElse(null);
        if (due == null) return Question.closed(State.SETTLED, link.answer());
        if (!handlings.isHandleable(due)) return Question.closed(State.NOT_YOURS, link.answer());
        return new Question(State.OPEN, link.answer(), account.getName(), title(due), due.unit(), due.day());
    }

    void give(Link link, AnswerForm form) {
        if (form.until() == null) throw new FieldException("until", "watch.answer.which-day-then");
        if (form.reason() == null || form.reason().isBlank())
            throw new FieldException("reason", "watch.answer.why-later");
        handlings.putOff(key(link), new LaterForm(form.until(), form.reason(), null, handlings.version(key(link))));
    }

    private String title(Due due) {
        var words = new Words(messages, LocaleContextHolder.getLocale(), LocalDate.now(clock));
        return due.classified() ? words.classified(due.subject()) : due.title();
    }

    private static DueKey key(Link link) {
        return new DueKey(requireNonNull(link.kind()), link.itemId(), link.day());
    }
}
