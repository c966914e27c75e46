package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.time.ExtensionForm;
import se.huddinge.samverkan.agreement.time.ExtensionService;
import se.huddinge.samverkan.agreement.time.NoticeForm;
import se.huddinge.samverkan.agreement.time.NoticeService;
import se.huddinge.samverkan.agreement.time.PartyNoticeForm;
import se.huddinge.samverkan.agreement.time.PartyNotices;
import se.huddinge.samverkan.demo.Municipality.Contract;

/** Agreements that were extended, those that somebody has given notice of, and parties with a notice of their own. */
class DemoTime {
    private final AgreementService agreements;
    private final ExtensionService extensions;
    private final NoticeService notices;
    private final PartyNotices partyNotices;
    private final Timeline timeline;

    DemoTime(
            AgreementService agreements,
            ExtensionService extensions,
            NoticeService notices,
            PartyNotices partyNotices,
            Timeline timeline) {
        this.agreements = agreements;
        this.extensions = extensions;
        this.notices = notices;
        this.partyNotices = partyNotices;
        this.timeline = timeline;
    }

    void make(Contract contract, Agreement agreement, LocalDate today) {
        var extended = contract.extended();
        if (extended != null) {
            var day = extended.decided().from(today);
            timeline.on(
                    day,
                    Demo.COORDINATOR,
                    () -> extensions.extend(
                            agreement.getId(),
                            new ExtensionForm(
                                    extended.until().from(today),
                                    day,
                                    extended.by(),
                                    extended.paragraph(),
                                    agreement.getOwnDnr(),
                                    UUID.randomUUID(),
                                    agreement.getVersion())));
        }
        var own = contract.ownNotice();
        if (own != null) {
            timeline.readAnew(agreement);
            timeline.on(
                    requireNonNull(contract.signed()).from(today),
                    Demo.COORDINATOR,
                    () -> partyNotices.revise(
                            agreement.getId(),
                            giver(agreement, own.of()),
                            new PartyNoticeForm(
                                    own.notice().counting(),
                                    own.notice().amount(),
                                    own.notice().unit(),
                                    agreement.getVersion())));
        }
        var noticed = contract.noticed();
        if (noticed != null) {
            var day = noticed.received().from(today);
            timeline.on(
                    day,
                    Demo.COORDINATOR,
                    () -> notices.receive(
                            agreement.getId(),
                            new NoticeForm(
                                    giver(agreement, noticed.by()),
                                    day,
                                    true,
                                    UUID.randomUUID(),
                                    agreement.getVersion())));
        }
    }

    private Long giver(Agreement agreement, String name) {
        return agreements.parties(agreement.getId()).stream()
                .filter(party -> Optional.ofNullable(party.getName()).orElse("").equals(name))
                .map(Party::getId)
                .findFirst()
                .orElseThrow();
    }
}
