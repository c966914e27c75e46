package se.huddinge.samverkan.body;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.partner.PartnerOrganisation;

/** As what one sits, and for whom: an academy, a unit of the municipality, or a student union. */
public record Seat(
        MemberKind kind,
        Mandate.Role role,
        @Nullable Mandate substituteFor,
        @Nullable TermOfOffice term,
        @Nullable Academy academy,
        @Nullable Unit unit,
        @Nullable PartnerOrganisation organisation) {}
