package se.huddinge.samverkan.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What comes in as text, made one: trimmed, composed (NFC), lines ended by \n; what says nothing is left out, what cannot be stored is refused. */
final class Texts {
    private Texts() {}

    static @Nullable String clean(@Nullable String text) {
        if (text == null) return null;
        if (!text.codePoints().allMatch(Texts::storable))
            throw new IllegalArgumentException("a control character or half a character");
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = trimmed(Normalizer.normalize(withoutNoncharacters(lines), Normalizer.Form.NFC));
        return clean.isEmpty() ? null : clean;
    }

    /** Nobody sees them, and neither HTML nor XML may hold them; they come along with what is pasted. */
    private static String withoutNoncharacters(String text) {
        return text.codePoints()
                .filter(c -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean storable(int c) {
        return c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c) && !isHalf(c);
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    /** Hard spaces too: they come along from spreadsheets. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
