package se.huddinge.samverkan.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.shared.NotFoundException;

/** What is in the strategy, for everyone who leans on it; drafts are written elsewhere. */
@Service
@Transactional(readOnly = true)
public class StrategyService {
    private final StrategyVersionRepository versions;
    private final PassageRepository passages;
    private final StrategyParts parts;
    private final CurrentUser user;
    private final Clock clock;

    StrategyService(
            StrategyVersionRepository versions,
            PassageRepository passages,
            StrategyParts parts,
            CurrentUser user,
            Clock clock) {
        this.versions = versions;
        this.passages = passages;
        this.parts = parts;
        this.user = user;
        this.clock = clock;
    }

    /** The version in force today; none only in a municipality that has not adopted one. */
    public Optional<StrategyVersion> current() {
        return inForce(LocalDate.now(clock));
    }

    public Optional<StrategyVersion> inForce(LocalDate day) {
        return versions.findInForce(day);
    }

    public StrategyVersion get(Long id) {
        return versions.findById(id).orElseThrow(() -> new NotFoundException("strategyversion", id));
    }

    /** Adopted, or a draft that the coordinator asks for. */
    public StrategyVersion readable(Long id) {
        var version = get(id);
        if (version.isDraft() && !user.has(Role.COORDINATOR)) throw new NotFoundException("strategyversion", id);
        return version;
    }

    List<StrategyVersion> versions() {
        var drafts = user.has(Role.COORDINATOR);
        return versions.findVersions().stream()
                .filter(version -> drafts || !version.isDraft())
                .toList();
    }

    public List<Purpose> purposes() {
        return current().map(version -> parts.purposes(version.getId())).orElse(List.of());
    }

    public List<Method> methods() {
        return current().map(version -> parts.methods(version.getId())).orElse(List.of());
    }

    public List<MunicipalGoal> goals() {
        return current().map(version -> parts.goals(version.getId())).orElse(List.of());
    }

    /** The purposes that exist among the ids, of whatever version. */
    public List<Purpose> purposesByIds(Collection<Long> ids) {
        return parts.purposesByIds(ids);
    }

    /** Those with whom the purposes of any adopted version ask to be consulted. */
    public List<String> consultedOrganisations() {
        return parts.consultedOrganisations();
    }

    public List<Method> methodsByIds(Collection<Long> ids) {
        return parts.methodsByIds(ids);
    }

    public List<MunicipalGoal> goalsByIds(Collection<Long> ids) {
        return parts.goalsByIds(ids);
    }

    /** The version in force today, to read. */
    public Optional<StrategyText> readCurrent() {
        return current().map(this::text);
    }

    /** A whole version to read; a draft is the coordinator's alone. */
    public StrategyText read(Long id) {
        return text(readable(id));
    }

    private StrategyText text(StrategyVersion version) {
        var id = version.getId();
        return new StrategyText(
                version,
                passages.findByStrategyVersionIdOrderByOrdinal(id),
                parts.purposes(id),
                parts.methods(id),
                parts.goals(id),
                parts.duties(id));
    }

    /** What the strategy says about who may share a purpose: where it names it first, else where it explains it. */
    public Passage condition(Purpose purpose) {
        return passages.findNaming(purpose.getId()).orElseGet(purpose::getPassage);
    }
}
