package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
        agreements.findAlignedById(id);
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
        if (!access.isCoordinator()) access.requireReadable(id);
        return agreements.findWholeById(id).orElseThrow(() -> new NotFoundException("agreement", id));
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    public Agreement writable(Long id) {
        var agreement = get(id);
        access.requireWritable(agreement);
        return agreement;
    }

    /** For a form about what it says. */
    public Agreement revisable(Long id) {
        var agreement = writable(id);
        agreement.requireRevisable();
        return loaded(agreement);
    }

    /** For who adds, changes or removes a part of it: the whole gets a new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement raisingVersion(Long id) {
        access.requireReadable(id);
        var agreement = agreements.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException("agreement", id));
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

    /** With what a page shows, so that it can be shown when the transaction is over. */
    public static Agreement loaded(Agreement agreement) {
        Hibernate.initialize(agreement.getExtensions());
        if (agreement.getStatus() == Status.ENDED) Hibernate.initialize(agreement.getPeriods());
        Hibernate.initialize(agreement.getParticipants());
        Hibernate.initialize(agreement.getParts());
        agreement.getAlignment().getPurposes().forEach(purpose -> Hibernate.initialize(purpose.getPassage()));
        agreement.getAlignment().getMethods().forEach(method -> Hibernate.initialize(method.getPassage()));
        agreement.getAlignment().getGoals().forEach(goal -> Hibernate.initialize(goal.getPassage()));
        return agreement;
    }
}
