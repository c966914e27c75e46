package se.huddinge.samverkan.organisation.circular;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Sends a letter to everybody who is a contact person today. */
@Service
@Transactional(readOnly = true)
public class Circulars {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final CircularRepository circulars;
    private final Positions positions;
    private final Outbox outbox;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Circulars(
            CircularRepository circulars,
            Positions positions,
            Outbox outbox,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.circulars = circulars;
        this.positions = positions;
        this.outbox = outbox;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public Circular get(Long id) {
        return circulars.findById(id).orElseThrow(() -> new NotFoundException("circular", id));
    }

    List<Circular> latest() {
        return circulars.findTop10ByOrderBySentAtDesc();
    }

    /** Whoever does the work today, each once. */
    List<Account> contactPersons() {
        return positions.contactPersons();
    }

    List<String> addresses() {
        return contactPersons().stream()
                .map(Account::getEmail)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean canSend() {
        return outbox.isOpen();
    }

    @Once
    void send(CircularForm form) {
        if (circulars.existsBySubmissionId(form.submissionId())) return;
        var addresses = addresses();
        if (!canSend() || addresses.isEmpty())
            throw new RefusedException(
                    Objection.of("organisation.circular.nobody-to-send-to").linkedTo("/forvaltningar/brev"));
        var sender = user.account().orElseThrow(() -> new NotFoundException("account", 0L));
        for (var address : addresses)
            outbox.send(
                    address,
                    SWEDISH,
                    "organisation.circular.letter-topic",
                    "organisation.circular.letter",
                    form.topic(),
                    form.body(),
                    sender.getName());
        var circular = circulars.save(new Circular(form, addresses.size(), sender, OffsetDateTime.now(clock)));
        events.publishEvent(new CircularEvent.CircularSent(circular.subjectId()));
    }
}
