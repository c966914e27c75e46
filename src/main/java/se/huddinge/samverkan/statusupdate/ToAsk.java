package se.huddinge.samverkan.statusupdate;

import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** The departments of today, but for those that account for more just now. */
@Component
class ToAsk {
    private final UnitService units;
    private final AskedForMore askedForMore;

    ToAsk(UnitService units, AskedForMore askedForMore) {
        this.units = units;
        this.askedForMore = askedForMore;
    }

    List<Unit> units() {
        var excused = askedForMore.units();
        return units.departments().stream()
                .filter(unit -> !excused.contains(unit.getId()))
                .toList();
    }
}
