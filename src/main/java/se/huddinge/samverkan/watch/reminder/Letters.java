package se.huddinge.samverkan.watch.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.mail.Letter;
import se.huddinge.samverkan.mail.Letter.Group;
import se.huddinge.samverkan.mail.Letter.Line;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.Nearness;
import se.huddinge.samverkan.watch.letter.News;
import se.huddinge.samverkan.watch.letter.NewsLines;
import se.huddinge.samverkan.watch.letter.Receiver;
import se.huddinge.samverkan.watch.letter.Words;

/** Everything that somebody is told of on a morning, in one letter, in the groups of Att göra. */
@Component
class Letters {
    /** More than anybody reads in a letter. */
    private static final int LONGEST = 60;

    private final Outbox outbox;
    private final MessageSource messages;
    private final ReminderLinks links;
    private final NewsLines news;

    Letters(Outbox outbox, MessageSource messages, ReminderLinks links, NewsLines news) {
        this.outbox = outbox;
        this.messages = messages;
        this.links = links;
        this.news = news;
    }

    /** What was news and has been dealt with since may leave nothing to say. */
    void send(Receiver receiver, LocalDate morning, List<Reminder> reminders, List<News> happened) {
        var words = new Words(messages, receiver.language(), morning);
        var due = once(reminders);
        var fresh = news.lines(happened, words);
        var lines = due.size() + fresh.size();
        if (lines == 0) return;
        outbox.put(new Letter(
                "morning-" + receiver.accountId() + "-" + morning,
                receiver.email(),
                receiver.language(),
                words.text("watch.letter.subject", lines),
                lead(receiver, due.size(), words),
                groups(due, fresh, words),
                words.reason(reason(reminders)),
                words.link("watch.letter.change", "/konto/post")));
    }

    private static String lead(Receiver receiver, int due, Words words) {
        var lead = words.text("watch.letter.lead", receiver.firstName(), words.weekday(words.today()));
        return due <= LONGEST ? lead : lead + " " + words.text("watch.letter.more", LONGEST, due - LONGEST);
    }

    private List<Group> groups(Collection<Reminder> due, List<Line> fresh, Words words) {
        var groups = new ArrayList<Group>();
        if (!fresh.isEmpty()) groups.add(new Group(words.text("watch.news"), fresh));
        due.stream()
                .limit(LONGEST)
                .collect(groupingBy(
                        reminder -> Nearness.of(reminder.due().day(), words.today()),
                        () -> new EnumMap<>(Nearness.class),
                        toList()))
                .forEach((when, near) -> groups.add(new Group(
                        words.text("watch.when." + when),
                        near.stream().map(reminder -> line(reminder, words)).toList())));
        return groups;
    }

    /** Who holds two positions is told of a thing once; the first day stands first. */
    private static Collection<Reminder> once(List<Reminder> reminders) {
        return reminders.stream()
                .sorted(Comparator.comparing(
                        reminder -> reminder.due().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(toMap(
                        reminder -> reminder.due().key(), reminder -> reminder, (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    /** Nothing of what is secret or not yet decided leaves the program but that there is something. */
    private Line line(Reminder reminder, Words words) {
        var due = reminder.due();
        var text = new ArrayList<String>();
        text.add(what(due, words));
        if (due.about() != null && !due.classified()) text.add(due.about());
        if (reminder.isLate()) text.add(words.text("watch.letter.late", words.date(reminder.planned())));
        return new Line(
                due.classified() ? words.classified(due.subject()) : due.title(),
                reminder.isLate() ? words.text("watch.letter.late-mark") : null,
                String.join("\n", text),
                links.of(reminder, words));
    }

    private static String what(Due due, Words words) {
        var what = words.text(due.kind());
        return due.day() == null ? what : words.text("watch.letter.what", what, words.day(due.day()));
    }

    private static String reason(List<Reminder> reminders) {
        return reminders.isEmpty() ? "NEWS" : reminders.get(0).watcher().kind().name();
    }
}
