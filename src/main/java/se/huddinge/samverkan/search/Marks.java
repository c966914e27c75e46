package se.huddinge.samverkan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a text the words stand that somebody looked for, whichever ending they have there. */
final class Marks {
    record Piece(String text, boolean hit) {}

    private final @Nullable Pattern found;

    /** @param stems folded, apart by | */
    Marks(String stems) {
        found = stems.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + stems + ")[\\p{L}\\p{N}]*");
    }

    List<Piece> in(String text) {
        if (found == null) return List.of(new Piece(text, false));
        var pieces = new ArrayList<Piece>();
        var match = found.matcher(folded(text));
        int from = 0;
        while (match.find()) {
            if (match.start() > from) pieces.add(new Piece(text.substring(from, match.start()), false));
            pieces.add(new Piece(text.substring(match.start(), match.end()), true));
            from = match.end();
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }

    /** Whole words only, on one line, with a sign where something is left out. */
    List<Piece> inExtract(String extract, boolean begins, boolean ends) {
        var text = extract.replaceAll("\\s+", " ").strip();
        if (!begins) text = "… " + text.substring(Math.max(0, text.indexOf(' ') + 1));
        if (!ends) text = text.substring(0, Math.max(text.lastIndexOf(' '), 0)) + " …";
        return in(text);
    }

    /** Letter by letter, so that places stay what they were. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var c : text.toCharArray()) folded.append(folded(c));
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < 128) return Character.toLowerCase(c);
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }
}
