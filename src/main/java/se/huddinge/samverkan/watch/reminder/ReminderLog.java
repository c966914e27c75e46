package se.huddinge.samverkan.watch.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has been told. Written past the entities: the rows are the program's own, nobody changes them, and only the database
 * can say which of two nodes came first.
 */
@Component
class ReminderLog {
    private final JdbcClient jdbc;

    ReminderLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So that two nodes do not do the same work at once; what it guards is guarded by the keys. */
    boolean isMine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('watch'))")
                .query(Boolean.class)
                .single();
    }

    boolean isDone(LocalDate morning) {
        return jdbc.sql("select exists (select 1 from watch_morning where morning = ?)")
                .param(morning)
                .query(Boolean.class)
                .single();
    }

    void done(LocalDate morning) {
        jdbc.sql("insert into watch_morning values (?) on conflict do nothing")
                .param(morning)
                .update();
    }

    Set<Reminder.Key> told() {
        return new HashSet<>(jdbc.sql("select kind, item_id, due_day as day, step, position_id from watch_reminder")
                .query(ReminderLog::key)
                .list());
    }

    /** Whether somebody has not had her letter that morning; another node waits here until we have written it. */
    boolean begin(Long accountId, LocalDate morning) {
        return jdbc.sql("insert into watch_letter (account_id, morning) values (?, ?) on conflict do nothing")
                        .params(accountId, morning)
                        .update()
                == 1;
    }

    /** Those that nobody has told before. */
    List<Reminder> write(List<Reminder> reminders, boolean mailed) {
        var written = new HashSet<>(jdbc.sql("""
                        insert into watch_reminder (kind, item_id, due_day, step, position_id, account_id, subject, subject_id,
                            title, planned_on, morning, late, passed_over, mailed)
                        select kind, item_id, due_day, step, position_id, account_id, subject, subject_id,
                            left(title, 300), planned_on, morning, late, passed_over, :mailed
                        from unnest(:kinds, :items, cast(:days as date[]), :steps, :positions, :accounts, :subjects, :subjectIds, :titles,
                            cast(:planned as date[]), cast(:mornings as date[]), :lates, :passedOver) as told (kind, item_id, due_day, step, position_id,
                            account_id, subject, subject_id, title, planned_on, morning, late, passed_over)
                        on conflict do nothing returning kind, item_id, due_day as day, step, position_id""")
                .param(
                        "kinds",
                        all(reminders, String[]::new, reminder -> reminder.due().kind()))
                .param(
                        "items",
                        all(reminders, Long[]::new, reminder -> reminder.due().itemId()))
                .param(
                        "days",
                        all(
                                reminders,
                                String[]::new,
                                reminder -> text(reminder.due().day())))
                .param("steps", all(reminders, Integer[]::new, Reminder::step))
                .param(
                        "positions",
                        all(
                                reminders,
                                Long[]::new,
                                reminder -> reminder.watcher().positionId()))
                .param(
                        "accounts",
                        all(
                                reminders,
                                Long[]::new,
                                reminder -> reminder.watcher().accountId()))
                .param(
                        "subjects",
                        all(reminders, String[]::new, reminder -> reminder.due().subject()))
                .param(
                        "subjectIds",
                        all(reminders, Long[]::new, reminder -> reminder.due().subjectId()))
                .param(
                        "titles",
                        all(reminders, String[]::new, reminder -> reminder.due().title()))
                .param("planned", all(reminders, String[]::new, reminder -> text(reminder.planned())))
                .param("mornings", all(reminders, String[]::new, reminder -> text(reminder.morning())))
                .param("lates", all(reminders, Boolean[]::new, Reminder::isLate))
                .param("passedOver", all(reminders, Integer[]::new, Reminder::passedOver))
                .param("mailed", mailed)
                .query(ReminderLog::key)
                .list());
        return reminders.stream()
                .filter(reminder -> written.contains(reminder.key()))
                .toList();
    }

    private static <T> T[] all(
            List<Reminder> reminders, IntFunction<T[]> array, Function<Reminder, @Nullable T> value) {
        return reminders.stream().map(value).toArray(array);
    }

    private static Reminder.Key key(ResultSet row, int n) throws SQLException {
        return new Reminder.Key(
                row.getString("kind"),
                row.getLong("item_id"),
                row.getObject("day", LocalDate.class),
                row.getInt("step"),
                row.getLong("position_id"));
    }

    /** The driver knows no arrays of days. */
    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
