package se.huddinge.samverkan.watch.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final Letters letters;
    private final TransactionTemplate round;
    private final TransactionTemplate each;

    Reminding(Planner planner, Rules rules, ReminderLog log, Letters letters, PlatformTransactionManager transactions) {
        this.planner = planner;
        this.rules = rules;
        this.log = log;
        this.letters = letters;
        this.round = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does nothing before the hour, on another weekday, or when it has been done. */
    public void at(LocalDateTime now) {
        var schedule = rules.schedule();
        var morning = now.toLocalDate();
        if (now.getHour() < schedule.getHour() || !schedule.isMorning(morning) || log.isDone(morning)) return;
        round.executeWithoutResult(running -> {
            if (log.isMine()) tellAll(morning);
        });
    }

    public void tellAll(LocalDate morning) {
        var byAccount = planner.on(morning, log.told()).stream()
                .collect(groupingBy(reminder -> reminder.watcher().accountId(), TreeMap::new, toList()));
        var all = byAccount.values().stream()
                .map(reminders -> tell(morning, reminders))
                .reduce(true, Boolean::logicalAnd);
        if (all) each.executeWithoutResult(t -> log.done(morning));
    }

    /** The rows and the letter, both or neither. Whoever could not be told is tried again in a while. */
    private boolean tell(LocalDate morning, List<Reminder> reminders) {
        var watcher = reminders.get(0).watcher();
        try {
            each.executeWithoutResult(transaction -> {
                if (!log.begin(watcher.accountId(), morning)) return;
                var mailed = letters.reach(watcher.email());
                var told = log.write(reminders, mailed);
                if (told.isEmpty()) transaction.setRollbackOnly();
                else if (mailed) letters.send(told);
            });
            return true;
        } catch (RuntimeException e) {
            LOG.error("Account {} could not be told on {}", watcher.accountId(), morning, e);
            return false;
        }
    }
}
