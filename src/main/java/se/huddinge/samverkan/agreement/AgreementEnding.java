package se.huddinge.samverkan.agreement;

import java.util.List;
import se.huddinge.samverkan.shared.Objection;

/** A question, not yet an event: what is left hanging when the agreement ends? It is shown, and stops nothing. */
public record AgreementEnding(Agreement agreement, List<Objection> hanging) {}
