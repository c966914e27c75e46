package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;
import se.huddinge.samverkan.shared.Workdays;

/** How long before a board can decide the work has to begin: settings of the municipality (domain §4). */
@Component
public class Starting implements Declares {
    private static final Setting<Integer> BEFORE_PAPERS = Setting.days("agreement.start-before-papers", 21, 0, 365);
    private static final Setting<Integer> WITHOUT_PLAN = Setting.days("agreement.start-without-plan", 70, 1, 730);
    private static final Setting<Integer> REPORT_WITHIN = Setting.days("agreement.report-within", 30, 1, 365);

    private static final int YEARS_NEAR = 2;

    private final Settings settings;
    private final Clock clock;

    Starting(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(BEFORE_PAPERS, WITHOUT_PLAN, REPORT_WITHIN);
    }

    public int beforePapers() {
        return settings.get(BEFORE_PAPERS);
    }

    public int withoutPlan() {
        return settings.get(WITHOUT_PLAN);
    }

    /** For a query that counts backwards, or from a delegate's decision, about days that are near. */
    public Map<String, Object> parameters() {
        return parameters(YEARS_NEAR);
    }

    /** @param yearsAhead how far off the days may be on which nobody works */
    public Map<String, Object> parameters(int yearsAhead) {
        var year = LocalDate.now(clock).getYear();
        return parameters(year - 1, year + yearsAhead);
    }

    /** The driver knows no arrays of days. */
    public Map<String, Object> parameters(int fromYear, int toYear) {
        return Map.of(
                "beforePapers",
                beforePapers(),
                "withoutPlan",
                withoutPlan(),
                "reportWithin",
                settings.get(REPORT_WITHIN),
                "holidays",
                Workdays.holidays(fromYear, toYear).stream()
                        .map(LocalDate::toString)
                        .toArray(String[]::new));
    }
}
