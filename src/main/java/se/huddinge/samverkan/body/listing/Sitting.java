package se.huddinge.samverkan.body.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;

/** That a person sits in a body, has or will: for her page. */
public record Sitting(
        Long bodyId,
        String body,
        MemberKind kind,
        Mandate.Role role,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
