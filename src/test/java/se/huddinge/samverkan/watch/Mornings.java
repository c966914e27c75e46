package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.watch.reminder.Reminding;

/** Lets mornings come, and reads what was told on them. */
@TestComponent
public class Mornings {
    /** What somebody was told: on which morning, at which step. */
    public record Told(
            LocalDate morning, String kind, int step, String username, boolean late, int passedOver, boolean mailed) {
        @Override
        public String toString() {
            return "%s %s %d %s%s"
                    .formatted(morning, kind.replaceAll(".*\\.", ""), step, username, late ? " late" : "");
        }
    }

    private final Reminding reminding;
    private final JdbcClient jdbc;
    public final Ground ground;

    Mornings(Reminding reminding, JdbcClient jdbc, Browser browser) {
        this.reminding = reminding;
        this.jdbc = jdbc;
        this.ground = new Ground(browser, jdbc);
    }

    /** As if nobody had ever been told of anything. */
    public void forget() {
        for (var table : new String[] {"watch_reminder", "watch_letter", "watch_morning", "mail_message"})
            jdbc.sql("delete from " + table).update();
    }

    public void on(String day) {
        reminding.at(LocalDate.parse(day).atTime(8, 0));
    }

    /** Every morning from one to another, both included. */
    public void from(String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> reminding.at(day.atTime(8, 0)));
    }

    public List<Told> told(String title) {
        return jdbc.sql("""
                        select r.morning, r.kind, r.step, c.username, r.late, r.passed_over, r.mailed
                        from watch_reminder r join account c on c.id = r.account_id
                        where r.title = ? order by r.morning, r.kind, c.username, r.step desc""").param(title).query(Told.class).list();
    }

    public List<String> told(String title, String kind) {
        return told(title).stream()
                .map(Told::toString)
                .filter(told -> told.contains(" " + kind + " "))
                .toList();
    }

    /** A signed agreement of the schools' department that ends, and neither renews nor can be given notice of. */
    public Long ending(String title, String last) {
        return timed(title, last, "NONE", null, null);
    }

    /** @param notice months before the end of a period */
    public Long timed(String title, String last, String renewal, @Nullable Integer months, @Nullable Integer notice) {
        ground.existing(title)
                .fill("firstDay", "2024-01-01")
                .fill("termKind", "FIXED")
                .fill("lastDay", last)
                .fill("ownerId", ground.unit(Ground.SCHOOLS))
                .fill("responsibleId", ground.position(Ground.SCHOOLS))
                .send();
        var id = ground.agreement(title);
        var form = ground.section(id, "tid")
                .fill("renewalKind", renewal)
                .fill("noticeCounting", notice == null ? "NONE" : "END_OF_PERIOD");
        if (months != null) form.fill("renewalMonths", months);
        if (notice != null) form.fill("noticeAmount", notice).fill("noticeUnit", "MONTHS");
        form.send();
        return id;
    }
}
