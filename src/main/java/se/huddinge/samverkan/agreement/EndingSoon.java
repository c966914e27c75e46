package se.huddinge.samverkan.agreement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** How near its last day an agreement is said to be ending: a setting of the municipality (domain §4). */
@Component
public class EndingSoon implements Declares {
    private static final Setting<Integer> DAYS = Setting.days("agreement.ending-within", 180, 1, 1_000);

    private final Settings settings;

    EndingSoon(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS);
    }

    /** The last day, inclusive, that counts as soon. */
    public LocalDate until(LocalDate today) {
        return today.plusDays(settings.get(DAYS));
    }
}
