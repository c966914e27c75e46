package se.huddinge.samverkan.contact;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.partner.PartnerOrganisation;

/** Whom somebody acts for: an academy, perhaps one of its units, or another organisation. */
record Place(
        @Nullable Academy academy,
        @Nullable AcademyUnit unit,
        @Nullable PartnerOrganisation organisation) {}
