package se.huddinge.samverkan.statusupdate;

import java.util.Set;

/** Implemented above: which units account for their work just now, and are not asked how it goes beside that. */
public interface AskedForMore {
    Set<Long> units();
}
