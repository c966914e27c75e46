package se.huddinge.samverkan.organisation;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;

/** What the page about a last day is about: the message key of what ends, its name, and since when it has been. */
record Ending(String key, String name, @Nullable Period period) {}
