package se.huddinge.samverkan.watch.reminder;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.mail.Speaking;
import se.huddinge.samverkan.organisation.OnDuty;
import se.huddinge.samverkan.organisation.OnDuty.Watcher;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.Dues;
import se.huddinge.samverkan.watch.rule.Rule;
import se.huddinge.samverkan.watch.rule.Rules;
import se.huddinge.samverkan.watch.rule.Schedule;
import se.huddinge.samverkan.watch.rule.Told;

/** What is told on a morning, to whom: the same for the real morning as for one that is only looked at. */
@Component
@Transactional(readOnly = true)
public class Planner {
    private final Dues dues;
    private final Rules rules;
    private final OnDuty onDuty;

    Planner(Dues dues, Rules rules, OnDuty onDuty) {
        this.dues = dues;
        this.rules = rules;
        this.onDuty = onDuty;
    }

    /** Of several moments missed only the latest is made up for. */
    List<Reminder> on(LocalDate morning, Set<Reminder.Key> told) {
        var schedule = rules.schedule();
        if (!schedule.isMorning(morning)) return List.of();
        Map<String, Rule> byKind =
                rules.all().stream().filter(Rule::isEnabled).collect(toMap(Rule::getKind, identity()));
        var round = new Round(morning, schedule, new Recipients(onDuty.on(morning)), told, new LinkedHashMap<>());
        for (var due : dues.of(morning)) {
            var rule = byKind.get(due.kind());
            if (rule != null) round.tell(due, rule);
        }
        return List.copyOf(round.reminders().values());
    }

    /** The same things as they are called in another language. */
    Map<DueKey, Due> named(LocalDate morning, Locale language) {
        return Speaking.in(language, () -> dues.of(morning)).stream()
                .collect(toMap(Due::key, identity(), (one, same) -> one));
    }

    private record Round(
            LocalDate morning,
            Schedule schedule,
            Recipients recipients,
            Set<Reminder.Key> told,
            Map<Reminder.Key, Reminder> reminders) {
        /** While the departments rest, only what the law asks for goes, and to the coordinator. */
        void tell(Due due, Rule rule) {
            var moments = Moments.by(morning, due, rule, schedule);
            if (schedule.isResting(morning)) {
                if (rule.isLegal()) tell(due, recipients.coordinators(due), moments);
                return;
            }
            if (rule.isResponsible()) tell(due, recipients.responsible(due), moments);
            if (rule.getCoordinator() == Told.ALWAYS) tell(due, recipients.coordinators(due), moments);
            if (rule.getHead() == Told.ALWAYS) tell(due, recipients.heads(due), moments);
            if (rule.getCoordinator() != Told.LATE && rule.getHead() != Told.LATE) return;
            var late = Moments.late(morning, due, rule, schedule);
            if (rule.getCoordinator() == Told.LATE) tell(due, recipients.coordinators(due), late);
            if (rule.getHead() == Told.LATE) tell(due, recipients.heads(due), late);
        }

        private void tell(Due due, List<Watcher> watchers, List<Moment> moments) {
            if (moments.isEmpty()) return;
            var latest = moments.get(moments.size() - 1);
            for (var watcher : watchers) {
                var key = key(due, watcher, latest);
                if (told.contains(key)) continue;
                var missed = moments.stream()
                        .filter(moment -> moment != latest && !told.contains(key(due, watcher, moment)))
                        .count();
                reminders.put(key, new Reminder(due, watcher, latest.step(), latest.on(), morning, (int) missed));
            }
        }

        private static Reminder.Key key(Due due, Watcher watcher, Moment moment) {
            return new Reminder.Key(due.kind(), due.itemId(), due.day(), moment.step(), watcher.positionId());
        }
    }
}
