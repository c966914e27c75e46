package se.huddinge.samverkan.account;

import java.util.Locale;

/** What the program can speak. */
public enum Language {
    SV,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
