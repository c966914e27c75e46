package se.huddinge.samverkan.body.life;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.body.BodyEvent;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.ChairTurn;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MandateRepository;
import se.huddinge.samverkan.shared.FieldException;

/** Says whose turn it is to chair, and closes a body with the mandates that are left in it. */
@Service
@Transactional(readOnly = true)
public class BodyLife {
    private final BodyService bodies;
    private final MandateRepository mandates;
    private final ApplicationEventPublisher events;

    BodyLife(BodyService bodies, MandateRepository mandates, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.events = events;
    }

    @Transactional
    public void close(Long id, ClosureForm form) {
        var body = bodies.raisingVersion(id);
        form.mustMatch(ClosureForm.of(body, form.lastDay()));
        var lastDay = form.lastDay();
        if (lastDay.isBefore(body.getPeriod().validFrom()))
            throw new FieldException(
                    "lastDay",
                    "body.ends-before-it-begins",
                    body.getPeriod().validFrom().toString());
        for (var mandate : mandates.findOf(id)) {
            if (!mandate.getPeriod().livesOn(lastDay.plusDays(1))) continue;
            if (mandate.getPeriod().validFrom().isAfter(lastDay))
                throw new FieldException(
                        "lastDay",
                        "body.somebody-begins-later",
                        mandate.getPerson().getName(),
                        mandate.getPeriod().validFrom().toString());
            mandate.end(lastDay, Mandate.EndCause.BODY_CLOSED, null);
        }
        body.close(lastDay, form.reason());
        events.publishEvent(new BodyEvent.Closed(id));
    }

    /** The days from which each side chairs; none when it does not alternate. */
    @Transactional
    public void alternate(Long id, TurnsForm form) {
        var body = bodies.raisingVersion(id);
        body.requireMandates();
        form.mustMatch(TurnsForm.of(body));
        var turns = new LinkedHashMap<Object, ChairTurn>();
        for (int row = 0; row < form.rows().size(); row++) {
            var turn = form.rows().get(row);
            if (turn.validFrom() == null && turn.side() == null) continue;
            if (turn.validFrom() == null) throw new FieldException(field(row, "validFrom"), "NotNull");
            if (turn.side() == null) throw new FieldException(field(row, "side"), "NotNull");
            if (Objects.nonNull(turns.put(turn.validFrom(), new ChairTurn(turn.validFrom(), turn.side()))))
                throw new FieldException(field(row, "validFrom"), "body.two-turns-a-day");
        }
        body.alternate(turns.values());
        events.publishEvent(new BodyEvent.ChairAlternated(id));
    }

    private static String field(int row, String name) {
        return "rows[" + row + "]." + name;
    }
}
