package se.huddinge.samverkan.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets of ids as forms hold them: none is empty, and an empty choice is left out. */
public final class Ids {
    private Ids() {}

    public static Set<Long> of(@Nullable Collection<Long> ids) {
        return ids == null ? Set.of() : ids.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    public static <T> Set<Long> of(Collection<T> things, Function<T, Long> id) {
        return things.stream().map(id).collect(toUnmodifiableSet());
    }
}
