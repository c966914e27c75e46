package se.huddinge.samverkan.shared;

import java.util.Collection;
import java.util.Set;

/** The elements that an entity holds, changed one by one: emptied and filled again they would all be written anew. */
public final class Elements {
    private Elements() {}

    /** Leaves those that are wanted and adds those that are not there yet. */
    public static <T> void become(Set<T> kept, Collection<? extends T> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }
}
