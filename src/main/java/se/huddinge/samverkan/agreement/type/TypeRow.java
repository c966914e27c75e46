package se.huddinge.samverkan.agreement.type;

import se.huddinge.samverkan.shared.Name;

/** What the list of kinds reads. */
record TypeRow(
        Long id,
        Name names,
        int asked,
        boolean partsRequired,
        boolean preparationExpected,
        boolean decisionExpected,
        boolean signingExpected,
        boolean framework,
        boolean offered,
        long agreements) {}
