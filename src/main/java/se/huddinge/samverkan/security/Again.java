package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form that came when its session had ended: where it was going, and all that was typed but passwords. */
public record Again(String path, List<Entry> entries) {
    public record Entry(String name, String value) {
        /** Whether it was typed or chosen, or came with the page. */
        public boolean shown() {
            return !value.isBlank() && !UNSEEN.contains(name) && !name.startsWith("_");
        }
    }

    static final int LONGEST = 200_000;
    private static final Set<String> UNSEEN = Set.of("version", "submissionId");
    private static final Set<String> NEVER = Set.of("_csrf", "password", "repeated", "current");

    /** Empty when it is a file, or too long to be carried along. */
    static Optional<Again> of(HttpServletRequest request) {
        if (request.getContentType() != null && request.getContentType().startsWith("multipart/"))
            return Optional.empty();
        var entries = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !NEVER.contains(parameter.getKey()))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new Entry(parameter.getKey(), value)))
                .toList();
        var again = new Again(LocalPath.of(request.getRequestURI()), entries);
        return again.typed().length() > LONGEST ? Optional.empty() : Optional.of(again);
    }

    /** As it comes back from the page where one signs in. */
    static Optional<Again> of(@Nullable String path, @Nullable String typed) {
        if (path == null) return Optional.empty();
        var entries = Arrays.stream((typed == null ? "" : typed).split("&"))
                .filter(pair -> pair.contains("="))
                .map(Again::entry)
                .filter(entry -> !NEVER.contains(entry.name()))
                .toList();
        return Optional.of(new Again(LocalPath.of(path), entries));
    }

    private static Entry entry(String pair) {
        var equals = pair.indexOf('=');
        return new Entry(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    /** What is not encoded as we encode it was not encoded by us. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    String typed() {
        return entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(entry.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<Entry> shown() {
        return entries.stream().filter(Entry::shown).toList();
    }

    /** What somebody wrote herself, to be copied: no ids of what she chose. */
    List<Entry> written() {
        return shown().stream()
                .filter(entry -> !entry.name().endsWith("Id") && !entry.name().endsWith("Ids"))
                .toList();
    }
}
