package se.huddinge.samverkan.agreement.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;
import se.huddinge.samverkan.shared.Objection;

/** How long, and by whom, what was just done can be taken back: a setting of the municipality (R12). */
@Component
class TakingBackRules implements Declares {
    private static final Setting<Integer> DAYS = Setting.days("agreement.take-back-within", 30, 0, 365);

    private final Settings settings;
    private final AgreementAccess access;
    private final CurrentUser user;

    TakingBackRules(Settings settings, AgreementAccess access, CurrentUser user) {
        this.settings = settings;
        this.access = access;
        this.user = user;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS);
    }

    boolean isInTime(Step step, LocalDate today) {
        return !today.isAfter(step.getRecordedOn().plusDays(settings.get(DAYS)));
    }

    /** Who took the step, or the coordinator. */
    boolean isMine(Step step) {
        var made = step.getAccount();
        return access.isCoordinator()
                || made != null
                        && user.account()
                                .map(Account::getId)
                                .filter(made.getId()::equals)
                                .isPresent();
    }

    Objection tooLate() {
        return Objection.of("agreement.too-late-to-take-back", Objects.toString(settings.get(DAYS)));
    }
}
