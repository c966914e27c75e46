package se.huddinge.samverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** Rules R1 and R2 at every save, by today; what they lean on in the academies stays as it is until the save is done. */
@Component
public class ProjectJudge {
    private final AcademyService academies;
    private final StrategyService strategy;
    private final Clock clock;

    ProjectJudge(AcademyService academies, StrategyService strategy, Clock clock) {
        this.academies = academies;
        this.strategy = strategy;
        this.clock = clock;
    }

    /**
     * An idea may still be without an academy; then there is nothing to judge.
     *
     * @param purposes the field at which a missing prioritised academy stands; reason likewise a missing reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Project project, String purposes, String reason) {
        var today = LocalDate.now(clock);
        project.judgedOn(today);
        var partners = held(project);
        if (partners.isEmpty() && project.getStatus() == Status.IDEA) return;
        requirePriority(project, partners, today, purposes);
        var given = project.getReason() != null && project.getReasonText() != null;
        if (!given && PartnerRules.needsReason(partners, today))
            throw new FieldException(reason, "project.needs-reason");
    }

    /** Before the first look at any priority: who withdraws one waits until this transaction ends. */
    private List<Academy> held(Project project) {
        var ids = project.getAcademies().stream().map(Academy::getId).toList();
        return ids.isEmpty() ? List.of() : academies.sharing(ids);
    }

    private void requirePriority(Project project, List<Academy> partners, LocalDate today, String field) {
        var demanding = project.getAlignment().getPurposes().stream()
                .filter(Purpose::isRequiresPrioritisedAcademy)
                .findFirst();
        if (demanding.isEmpty()) return;
        if (PartnerRules.firstDayWithoutPriority(partners, new Period(today, today), today)
                .isPresent())
            throw new FieldException(
                    field,
                    "project.needs-prioritised-academy",
                    demanding.get().getName(),
                    strategy.condition(demanding.get()).getPlainText());
    }
}
