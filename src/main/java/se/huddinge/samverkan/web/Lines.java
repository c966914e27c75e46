package se.huddinge.samverkan.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a text that holds one thing a line. */
public final class Lines {
    private Lines() {}

    /** The lines that hold something, each once, in the order they were written. */
    public static Set<String> of(@Nullable String text) {
        return (text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
