package se.huddinge.samverkan.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within the program that came from outside it: anything else leads to the start page. */
final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\w\\-.~/?&=%+:,;@!$'()*]*");

    private LocalPath() {}

    static String of(@Nullable String given) {
        return given != null && LOCAL.matcher(given).matches() ? given : "/";
    }
}
