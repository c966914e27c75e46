package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads agreements, for the pages that show them and for other floors; never one that the reader may not know of. */
@Service
@Transactional(readOnly = true)
public class AgreementService {
    private final AgreementRepository agreements;
    private final PartyRepository parties;
    private final AgreementTypeRepository types;
    private final AgreementAccess access;
    private final EndingSoon endingSoon;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements,
            PartyRepository parties,
            AgreementTypeRepository types,
            AgreementAccess access,
            EndingSoon endingSoon,
            Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.types = types;
        this.access = access;
        this.endingSoon = endingSoon;
        this.clock = clock;
    }

    /** Everything known here about one agreement, for its page. */
    public record Whole(
            Agreement agreement,
            List<Party> parties,
            State state,
            @Nullable Long daysLeft,
            List<Gap> gaps,
            boolean writable) {}

    public Whole whole(Long id) {
        var agreement = get(id);
        var bound = parties.findByAgreementIdOrderById(id);
        var today = LocalDate.now(clock);
        return new Whole(
                loaded(agreement),
                bound,
                agreement.stateOn(today, endingSoon.until(today)),
                agreement.daysLeft(today),
                Gap.of(agreement, bound),
                access.isWritable(agreement));
    }

    public Agreement get(Long id) {
        access.requireReadable(id);
        return agreements.findWholeById(id).orElseThrow(() -> new NotFoundException("agreement", id));
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    Agreement writable(Long id) {
        var agreement = get(id);
        access.requireWritable(agreement);
        return agreement;
    }

    /** The kinds of agreement there are. */
    public List<AgreementType> types() {
        return types.findAllByOrderByOrdinal();
    }

    public List<Party> parties(Long id) {
        access.requireReadable(id);
        return parties.findByAgreementIdOrderById(id);
    }

    /** As a row of a table would say it; what an import compares with and can go back to. */
    public ExistingAgreement describe(Long id) {
        return ExistingAgreement.of(get(id), parties.findByAgreementIdOrderById(id));
    }

    /** The agreements that a row of a table may mean: by registry number, else by title and a partner in common. */
    public List<Agreement> matches(@Nullable String ownDnr, String title, Set<Partner> partners) {
        var byDnr = ownDnr == null ? List.<Agreement>of() : alive(agreements.findByOwnDnr(ownDnr));
        if (!byDnr.isEmpty()) return byDnr;
        return alive(agreements.findByTitle(title)).stream()
                .filter(agreement -> parties.findByAgreementIdOrderById(agreement.getId()).stream()
                        .anyMatch(party -> partners.contains(party.getPartner())))
                .toList();
    }

    private static List<Agreement> alive(List<Agreement> found) {
        return found.stream()
                .filter(agreement -> agreement.getStatus().isOpen())
                .toList();
    }

    /** With what a page shows, so that it can be shown when the transaction is over. */
    static Agreement loaded(Agreement agreement) {
        Hibernate.initialize(agreement.getPeriods());
        Hibernate.initialize(agreement.getParticipants());
        Hibernate.initialize(agreement.getParts());
        agreement.getAlignment().getPurposes().forEach(purpose -> Hibernate.initialize(purpose.getPassage()));
        agreement.getAlignment().getMethods().forEach(method -> Hibernate.initialize(method.getPassage()));
        agreement.getAlignment().getGoals().forEach(goal -> Hibernate.initialize(goal.getPassage()));
        return agreement;
    }
}
