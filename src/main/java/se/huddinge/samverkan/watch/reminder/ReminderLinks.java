package se.huddinge.samverkan.watch.reminder;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.mail.Letter.Link;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.answer.Answer;
import se.huddinge.samverkan.watch.answer.AnswerLinks;
import se.huddinge.samverkan.watch.letter.Words;

/** What a letter lets its reader do about a line: answer then and there, or open the program where it is done. */
@Component
class ReminderLinks {
    private static final List<Answer> DID_IT_COME_ABOUT = List.of(Answer.HELD, Answer.MOVED, Answer.CANCELLED);
    private static final List<Answer> NOTHING_OR_LATER = List.of(Answer.NOTHING_NEW, Answer.LATER);

    private final AnswerLinks answers;

    ReminderLinks(AnswerLinks answers) {
        this.answers = answers;
    }

    List<Link> of(Reminder reminder, Words words) {
        var due = reminder.due();
        var links = new ArrayList<Link>();
        for (var answer : answers(reminder))
            links.add(words.link(
                    "watch.answer.letter." + answer,
                    answers.make(reminder.watcher().accountId(), answer, about(due, answer))));
        links.add(words.link(due.kind() + ".DO", due.address()));
        links.add(words.link("watch.letter.other-ways", due.key().address()));
        return links;
    }

    /** Who leads a unit or follows it all is told, and does not answer in another's place. */
    private static List<Answer> answers(Reminder reminder) {
        var kind = reminder.watcher().kind();
        if (kind == Position.Kind.HEAD) return List.of();
        return switch (reminder.due().kind()) {
            case "activity.due.PLANNED" -> DID_IT_COME_ABOUT;
            case "statusupdate.due.UNANSWERED" ->
                kind == Position.Kind.CONTACT_PERSON ? NOTHING_OR_LATER : List.of(Answer.LATER);
            default -> List.of(Answer.LATER);
        };
    }

    /** An activity that gets another day is another question; a round may be given more time. */
    private static DueKey about(Due due, Answer answer) {
        return answer == Answer.NOTHING_NEW ? new DueKey(due.kind(), due.itemId(), null) : due.key();
    }
}
