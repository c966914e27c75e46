package se.huddinge.samverkan.body.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.seat.Represented;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.ListFilter;
import se.huddinge.samverkan.web.NoPersonalNumber;

/**
 * All municipal seats of a body in one form: who stays, who is new, what is left empty; and some rows for new seats. The day
 * is a text: one that cannot be read must not cost the rows.
 */
@NullUnmarked
public record NewTermForm(
        @NotNull Long termId,

        @NotNull @Size(max = 20) String validFrom,
        List<@Valid Row> rows,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    static final String STAYS = "STAYS";
    static final String ENDS = "ENDS";
    static final String SOMEBODY_NEW = "NEW";
    private static final int MORE = 3;

    /**
     * A seat.
     *
     * @param mandateId who has it today; none of a new one
     * @param who stays, ends, somebody new by name, or the id of somebody in the register; none leaves a new seat out
     */
    public record Row(
            Long mandateId,
            MemberKind kind,
            Mandate.Role role,
            Represented represents,
            @Size(max = 20) String who,
            @Size(max = 200) @NoPersonalNumber String name,
            @Email @Size(max = 254) @NoPersonalNumber String email) {
        static final Row EMPTY = new Row(null, MemberKind.OFFICER, Mandate.Role.MEMBER, null, null, null, null);

        static Row of(Mandate mandate) {
            return new Row(
                    mandate.getId(), mandate.getKind(), mandate.getRole(), Represented.of(mandate), STAYS, null, null);
        }

        boolean isLeftOut() {
            return ENDS.equals(who) || who == null && mandateId == null && name == null && email == null;
        }
    }

    public NewTermForm {
        rows = rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? Row.EMPTY : row).toList();
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    LocalDate first() {
        try {
            var day = LocalDate.parse(validFrom);
            if (ListFilter.day(day) == null) throw new FieldException("validFrom", "PlausibleDate");
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new FieldException("validFrom", "typeMismatch.java.time.LocalDate");
        }
    }

    static NewTermForm of(Body body, Long termId, LocalDate first, List<Mandate> seats) {
        var rows = new ArrayList<>(seats.stream().map(Row::of).toList());
        for (int n = 0; n < MORE; n++) rows.add(Row.EMPTY);
        return new NewTermForm(termId, first.toString(), rows, null, body.getVersion());
    }
}
