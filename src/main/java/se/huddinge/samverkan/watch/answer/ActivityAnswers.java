package se.huddinge.samverkan.watch.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.life.ActivityLife;
import se.huddinge.samverkan.activity.life.ClosingForm;
import se.huddinge.samverkan.activity.life.MoveForm;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.watch.answer.AnswerLinks.Link;
import se.huddinge.samverkan.watch.answer.Question.State;

/** Did it come about? */
@Component
class ActivityAnswers {
    private final ActivityService activities;
    private final ActivityAccess access;
    private final ActivityLife life;
    private final MessageSource messages;
    private final Clock clock;

    ActivityAnswers(
            ActivityService activities, ActivityAccess access, ActivityLife life, MessageSource messages, Clock clock) {
        this.activities = activities;
        this.access = access;
        this.life = life;
        this.messages = messages;
        this.clock = clock;
    }

    Question ask(Link link, Account account) {
        var activity = activities.get(link.itemId());
        if (!access.isWritable(activity)) return Question.closed(State.NOT_YOURS, link.answer());
        if (!asksStill(activity, link)) return Question.closed(State.SETTLED, link.answer());
        return new Question(
                State.OPEN,
                link.answer(),
                account.getName(),
                activity.getTitle(),
                activity.getUnit().getName(),
                activity.getHeldOn());
    }

    /** Moved since, it is asked about again on the morning after its new day. */
    private boolean asksStill(Activity activity, Link link) {
        return activity.awaitsAnswer(LocalDate.now(clock))
                && activity.getHeldOn().equals(link.day());
    }

    void give(Link link, AnswerForm form) {
        var id = link.itemId();
        switch (link.answer()) {
            case HELD -> life.complete(id, life.completion(id));
            case MOVED -> move(id, form);
            case CANCELLED ->
                life.cancel(
                        id,
                        new ClosingForm(reason(form), null, activities.get(id).getVersion()));
            default -> throw new IllegalArgumentException(link.answer().name());
        }
    }

    private void move(Long id, AnswerForm form) {
        if (form.newDay() == null) throw new FieldException("newDay", "watch.answer.which-day");
        life.move(id, new MoveForm(form.newDay(), activities.get(id).getVersion()));
    }

    private String reason(AnswerForm form) {
        return Objects.requireNonNullElseGet(
                form.reason(),
                () -> messages.getMessage("watch.answer.no-reason", null, LocaleContextHolder.getLocale()));
    }
}
