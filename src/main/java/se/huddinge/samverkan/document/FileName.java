package se.huddinge.samverkan.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is called, made safe to show, to store and to save again. */
public final class FileName {
    static final int LONGEST = 200;

    /** Control characters, and those that turn the direction of what is read or cannot be seen at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern REFUSED_BY_WINDOWS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");
    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    private FileName() {}

    /** Composed (NFC), without its path, at most 200 characters with the extension kept. */
    public static String clean(@Nullable String original) {
        var whole = original == null ? "" : original;
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        name = UNSEEN.matcher(name).replaceAll("");
        name = SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        name = REFUSED_BY_WINDOWS.matcher(name).replaceAll("_").strip();
        return shortened(name);
    }

    /** A title as the name of a file or a folder, so that it can be unpacked anywhere. */
    public static String of(String title, int longest) {
        var name = clean(title.replace('/', '-').replace('\\', '-'));
        var end = name.offsetByCodePoints(0, Math.min(longest, name.codePointCount(0, name.length())));
        return TRAILING.matcher(name.substring(0, end)).replaceAll("");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int end = name.offsetByCodePoints(0, LONGEST - extension.length());
        return name.substring(0, end).strip() + extension;
    }
}
