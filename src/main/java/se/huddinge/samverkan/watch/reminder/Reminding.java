package se.huddinge.samverkan.watch.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.mail.Speaking;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.letter.NewsLog;
import se.huddinge.samverkan.watch.letter.Receiver;
import se.huddinge.samverkan.watch.letter.Receivers;
import se.huddinge.samverkan.watch.rule.Rules;

/**
 * Tells everybody once a morning. What was missed is found again, for all of it is computed from the days; what was told is
 * known by its key, so that this may run twice, on several nodes, or be cut off anywhere.
 */
@Component
public class Reminding {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    private final Planner planner;
    private final Rules rules;
    private final ReminderLog log;
    private final Receivers receivers;
    private final NewsLog news;
    private final Letters letters;
    private final TransactionTemplate round;
    private final TransactionTemplate each;

    Reminding(
            Planner planner,
            Rules rules,
            ReminderLog log,
            Receivers receivers,
            NewsLog news,
            Letters letters,
            PlatformTransactionManager transactions) {
        this.planner = planner;
        this.rules = rules;
        this.log = log;
        this.receivers = receivers;
        this.news = news;
        this.letters = letters;
        this.round = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does nothing before the hour, on another weekday, or when it has been done. With nobody to tell it looks again. */
    public void at(LocalDateTime now) {
        var schedule = rules.schedule();
        var morning = now.toLocalDate();
        if (now.getHour() < schedule.getHour() || !schedule.isMorning(morning) || log.isDone(morning)) return;
        round.executeWithoutResult(running -> {
            if (log.isMine()) tellAll(morning);
        });
    }

    /** In the caller's transaction and without a letter, for who makes what has been. */
    public void note(LocalDate morning) {
        log.write(Speaking.in(Speaking.SWEDISH, () -> planner.on(morning, log.told())), false);
    }

    public void tellAll(LocalDate morning) {
        var names = new HashMap<Locale, Map<DueKey, Due>>();
        var byAccount = Speaking.in(Speaking.SWEDISH, () -> planner.on(morning, log.told())).stream()
                .collect(groupingBy(reminder -> reminder.watcher().accountId(), TreeMap::new, toList()));
        news.accounts().forEach(accountId -> byAccount.putIfAbsent(accountId, List.of()));
        var all = byAccount.entrySet().stream()
                .map(hers -> tell(morning, hers.getKey(), hers.getValue(), names))
                .reduce(true, Boolean::logicalAnd);
        if (all && !byAccount.isEmpty()) each.executeWithoutResult(t -> log.done(morning));
    }

    /** The rows keep Swedish names; a letter in another language asks for that language's once a morning. */
    private List<Reminder> called(List<Reminder> told, Receiver her, Map<Locale, Map<DueKey, Due>> names) {
        if (told.isEmpty() || her.language().equals(Speaking.SWEDISH)) return told;
        var hers = names.computeIfAbsent(
                her.language(), language -> planner.named(told.get(0).morning(), language));
        return told.stream().map(reminder -> reminder.called(hers)).toList();
    }

    /** The rows and the letter, both or neither. Whoever could not be told is tried again in a while. */
    private boolean tell(
            LocalDate morning, Long accountId, List<Reminder> reminders, Map<Locale, Map<DueKey, Due>> names) {
        try {
            each.executeWithoutResult(transaction -> {
                if (!log.begin(accountId, morning)) return;
                var receiver = receivers.find(accountId);
                var told = log.write(reminders, receiver.isPresent());
                var happened = news.take(accountId);
                if (told.isEmpty() && happened.isEmpty()) transaction.setRollbackOnly();
                else receiver.ifPresent(her -> letters.send(her, morning, called(told, her, names), happened));
            });
            return true;
        } catch (RuntimeException e) {
            LOG.error("Account {} could not be told on {}", accountId, morning, e);
            return false;
        }
    }
}
