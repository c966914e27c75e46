package se.huddinge.samverkan.body.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;

/** A seat as it was asked for; the names of its parts are the names of the fields that ask. */
public record Wanted(
        MemberKind kind,
        Mandate.Role role,
        @Nullable Represented represents,
        @Nullable Long substituteForId,
        @Nullable Long termId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
