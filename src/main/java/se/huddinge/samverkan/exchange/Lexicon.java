package se.huddinge.samverkan.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a name in a cell stands for, whatever its case. A name that stands for two things stands for none. */
final class Lexicon<T> {
    private final Map<String, Optional<T>> meanings = new HashMap<>();

    static <S, T> Lexicon<T> of(Stream<S> things, Function<S, T> meaning, Function<S, Stream<@Nullable String>> names) {
        var lexicon = new Lexicon<T>();
        things.forEach(thing -> names.apply(thing).forEach(name -> lexicon.add(name, meaning.apply(thing))));
        return lexicon;
    }

    Lexicon<T> add(@Nullable String name, T meaning) {
        if (name != null && !name.isBlank())
            meanings.merge(
                    key(name), Optional.of(meaning), (known, other) -> known.equals(other) ? known : Optional.empty());
        return this;
    }

    Optional<T> find(String name) {
        return meanings.getOrDefault(key(name), Optional.empty());
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
