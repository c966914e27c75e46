package se.huddinge.samverkan.reporting.contribution;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.Line;

/** The figures of a contribution: as they were sent, and until then as they are today. */
@Component
@Transactional(readOnly = true)
public class Figures {
    private final Registered registered;

    Figures(Registered registered) {
        this.registered = registered;
    }

    public List<Figure> of(Contribution contribution) {
        var today = registered.of(contribution);
        if (!contribution.getStatus().isSent())
            return today.stream()
                    .map(line -> Figure.of(line, null, contribution))
                    .toList();
        var now = today.stream().collect(toMap(Line::key, Function.identity()));
        return contribution.getLines().stream()
                .map(line -> Figure.of(line, now.get(line.key()), contribution))
                .toList();
    }
}
