package se.huddinge.samverkan.agreement.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.GivenNotice;
import se.huddinge.samverkan.agreement.TakenBackNotice;
import se.huddinge.samverkan.agreement.term.Explanation;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.NoticeRight;
import se.huddinge.samverkan.agreement.term.Outcome;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Takes notices in: when the agreement ends follows from its text and the day of receipt, and is never typed. */
@Service
@Transactional(readOnly = true)
public class NoticeService {
    private final AgreementService agreements;
    private final Almanacs almanacs;
    private final NoticeRights rights;
    private final Wording wording;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeService(
            AgreementService agreements,
            Almanacs almanacs,
            NoticeRights rights,
            Wording wording,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.almanacs = almanacs;
        this.rights = rights;
        this.wording = wording;
        this.events = events;
        this.clock = clock;
    }

    record Giver(Long id, String name) {}

    List<Giver> givers(Long id) {
        return agreements.parties(id).stream()
                .map(party -> new Giver(party.getId(), rights.name(party)))
                .toList();
    }

    Agreement shown(Long id) {
        return AgreementService.loaded(agreements.get(id));
    }

    Agreement noticeable(Long id) {
        var agreement = agreements.writable(id);
        var rights = rights(agreement);
        Decidable.requireNoticeable(agreement, rights);
        if (rights.stream()
                .allMatch(right -> outcome(agreement, right.notice(), today()).isEmpty()))
            throw Decidable.unknownNotice(agreement);
        return AgreementService.loaded(agreement);
    }

    /** @param who whose notice it would be; null when it is the same for all */
    record Foreseen(@Nullable String who, List<String> sentences) {}

    /** What it would come to, before anybody decides. */
    List<Foreseen> foreseen(Agreement agreement, LocalDate received) {
        var rights = rights(agreement);
        return rights.stream()
                .flatMap(right -> outcome(agreement, right.notice(), received)
                        .map(outcome -> wording.say(
                                Explanation.of(outcome, agreement.course().with(right.notice()))))
                        .map(said -> new Foreseen(rights.size() > 1 ? right.who() : null, said))
                        .stream())
                .toList();
    }

    @Once
    public void receive(Long id, NoticeForm form) {
        var agreement = agreements.writable(id);
        var standing = agreement.getGiven();
        if (standing != null && standing.submissionId().equals(form.submissionId())) return;
        form.mustMatch(NoticeForm.blank(agreement, today()));
        Decidable.requireNoticeable(agreement, rights(agreement));
        requireInTime(agreement, form.receivedOn());
        var giver = agreements.parties(id).stream()
                .filter(party -> party.getId().equals(form.partyId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("partyId", "agreement.unknown-choice"));
        var notice = agreement.noticeOf(giver);
        if (notice.counting() == Notice.Counting.NONE)
            throw new FieldException("partyId", "agreement.party-cannot-give-notice", rights.name(giver));
        var outcome =
                outcome(agreement, notice, form.receivedOn()).orElseThrow(() -> Decidable.unknownNotice(agreement));
        var given = new GivenNotice(
                form.receivedOn(), rights.name(giver), form.written(), outcome.end(), form.submissionId());
        agreement.receive(given, giver, almanacs.current());
        events.publishEvent(new AgreementEvent.NoticeReceived(id));
    }

    private void requireInTime(Agreement agreement, LocalDate received) {
        if (received.isAfter(today())) throw new FieldException("receivedOn", "agreement.day-has-not-come");
        var signed = agreement.getSignedOn();
        if (signed != null && received.isBefore(signed))
            throw new FieldException("receivedOn", "agreement.notice-before-signing", signed.toString());
        agreement.course().finalEnd().filter(received::isAfter).ifPresent(end -> {
            throw new FieldException("receivedOn", "agreement.ended-before-notice", end.toString());
        });
    }

    Agreement noticed(Long id) {
        var agreement = agreements.writable(id);
        Decidable.requireNoticed(agreement);
        return AgreementService.loaded(agreement);
    }

    @Transactional
    public void takeBack(Long id, NoticeTakingBackForm form) {
        var agreement = agreements.writable(id);
        var before = agreement.getTakenBack();
        if (before != null && before.submissionId().equals(form.submissionId())) return;
        form.mustMatch(NoticeTakingBackForm.blank(agreement));
        Decidable.requireNoticed(agreement);
        agreement.takeBack(new TakenBackNotice(today(), form.reason(), form.submissionId()), almanacs.current());
        events.publishEvent(new AgreementEvent.NoticeTakenBack(id));
    }

    private Optional<Outcome> outcome(Agreement agreement, Notice notice, LocalDate received) {
        return agreement.course().with(notice).ifReceived(received, almanacs.current());
    }

    private List<NoticeRight> rights(Agreement agreement) {
        return rights.of(agreement, agreements.parties(agreement.getId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
