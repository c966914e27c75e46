package se.huddinge.samverkan.watch.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.mail.Letter;
import se.huddinge.samverkan.mail.Letter.Group;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.mail.Speaking;
import se.huddinge.samverkan.organisation.OnDuty;
import se.huddinge.samverkan.organisation.OnDuty.Watcher;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.statusupdate.StatusUpdate;
import se.huddinge.samverkan.statusupdate.StatusUpdateEvent;
import se.huddinge.samverkan.statusupdate.StatusUpdates;

/**
 * Hears of what concerns somebody, in the transaction in which it happens: who wants to know at once gets a letter, others read it
 * in the next morning's.
 */
@Component
class NewsDesk {
    private final StatusUpdates updates;
    private final OnDuty onDuty;
    private final Receivers receivers;
    private final NewsLog log;
    private final NewsLines lines;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;

    NewsDesk(
            StatusUpdates updates,
            OnDuty onDuty,
            Receivers receivers,
            NewsLog log,
            NewsLines lines,
            Outbox outbox,
            MessageSource messages,
            Clock clock) {
        this.updates = updates;
        this.onDuty = onDuty;
        this.receivers = receivers;
        this.log = log;
        this.lines = lines;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void asked(StatusUpdateEvent.Asked event) {
        var update = updates.get(event.subjectId());
        tell(contactPersons(update), News.Kind.ASKED, update, update.getRound().getLastDay());
    }

    @EventListener
    void answered(StatusUpdateEvent.Answered event) {
        var update = updates.get(event.subjectId());
        if (update.getNeed() != null) tell(of(Position.Kind.COORDINATOR), News.Kind.NEED, update, null);
    }

    @EventListener
    void replied(StatusUpdateEvent.NeedAnswered event) {
        var update = updates.get(event.subjectId());
        tell(contactPersons(update), News.Kind.REPLIED, update, null);
    }

    private Stream<Watcher> contactPersons(StatusUpdate update) {
        return of(Position.Kind.CONTACT_PERSON)
                .filter(watcher -> watcher.unitId().equals(update.getUnit().getId()));
    }

    private Stream<Watcher> of(Position.Kind kind) {
        return onDuty.on(today()).stream().filter(watcher -> watcher.kind() == kind);
    }

    private void tell(Stream<Watcher> watchers, News.Kind kind, StatusUpdate update, @Nullable LocalDate day) {
        watchers.map(Watcher::accountId)
                .distinct()
                .flatMap(id -> receivers.find(id).stream())
                .forEach(receiver -> log.write(receiver, kind, update.getId(), name(update, receiver), day)
                        .filter(news -> receiver.atOnce())
                        .ifPresent(news -> outbox.put(letter(receiver, news))));
    }

    private static String name(StatusUpdate update, Receiver receiver) {
        return Speaking.in(receiver.language(), update.getUnit()::getName);
    }

    private Letter letter(Receiver receiver, News news) {
        var words = new Words(messages, receiver.language(), today());
        var what = words.text("watch.news." + news.kind());
        return new Letter(
                news.key(),
                receiver.email(),
                receiver.language(),
                words.text("watch.news.subject", what, news.title()),
                words.text("watch.news.lead", receiver.firstName()),
                List.of(new Group(what, List.of(lines.line(news, words)))),
                words.reason("AT_ONCE"),
                words.link("watch.letter.change", "/konto/post"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
