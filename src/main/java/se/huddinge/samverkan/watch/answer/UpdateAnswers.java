package se.huddinge.samverkan.watch.answer;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.statusupdate.StatusUpdates;
import se.huddinge.samverkan.statusupdate.StepForm;
import se.huddinge.samverkan.watch.answer.AnswerLinks.Link;
import se.huddinge.samverkan.watch.answer.Question.State;

/** How does it go? There is nothing to say. */
@Component
class UpdateAnswers {
    private final StatusUpdates updates;

    UpdateAnswers(StatusUpdates updates) {
        this.updates = updates;
    }

    Question ask(Link link, Account account) {
        var whole = updates.whole(link.itemId());
        var update = whole.update();
        var round = update.getRound();
        if (!whole.answers()) return Question.closed(State.NOT_YOURS, link.answer());
        if (update.getAnsweredOn() != null || !round.isOpen()) return Question.closed(State.SETTLED, link.answer());
        return new Question(
                State.OPEN,
                link.answer(),
                account.getName(),
                null,
                update.getUnit().getName(),
                round.getLastDay());
    }

    void give(Link link) {
        var update = updates.get(link.itemId());
        updates.nothingNew(link.itemId(), new StepForm(update.getVersion()));
    }
}
