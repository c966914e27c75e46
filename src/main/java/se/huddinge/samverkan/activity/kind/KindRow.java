package se.huddinge.samverkan.activity.kind;

import se.huddinge.samverkan.shared.Name;

/** What the list of kinds reads. */
record KindRow(Long id, Name names, boolean training, boolean entrepreneurship, boolean offered, long activities) {}
