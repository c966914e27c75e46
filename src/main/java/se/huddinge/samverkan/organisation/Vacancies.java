package se.huddinge.samverkan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.Due;

/** Departments without a contact person: "på varje förvaltning ska det finnas en kontaktperson" (S38). */
@Component
@Transactional(readOnly = true)
public class Vacancies {
    private final UnitRepository units;
    private final Clock clock;

    Vacancies(UnitRepository units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public List<Due> dues() {
        return units.findRows(null, null, true, true, LocalDate.now(clock), Pageable.unpaged(Sort.by("name.nameSv")))
                .map(row -> new Due(
                        "organisation.due.VACANT", row.names().read(), null, null, "/forvaltningar/" + row.id()))
                .getContent();
    }
}
