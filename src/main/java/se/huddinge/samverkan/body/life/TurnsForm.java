package se.huddinge.samverkan.body.life;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Side;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

/** Whose turn it is from which day; a row left empty is no turn. */
@NullUnmarked
public record TurnsForm(List<@Valid Turn> rows, Long version) implements VersionedForm {
    private static final int MORE = 2;

    public record Turn(
            @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom, Side side) {
        static final Turn EMPTY = new Turn(null, null);
    }

    public TurnsForm {
        rows = rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? Turn.EMPTY : row).toList();
    }

    static TurnsForm of(Body body) {
        var rows = new ArrayList<Turn>();
        body.getChairTurns().forEach(turn -> rows.add(0, new Turn(turn.validFrom(), turn.side())));
        for (int n = 0; n < MORE; n++) rows.add(Turn.EMPTY);
        return new TurnsForm(rows, body.getVersion());
    }
}
