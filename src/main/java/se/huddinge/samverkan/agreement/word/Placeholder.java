package se.huddinge.samverkan.agreement.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a template may ask for; the names stand in the templates of the municipality and are not translated. */
enum Placeholder {
    TITEL,
    TYP,
    DIARIENUMMER,
    KOMMUN,
    PARTER,
    ANSVARIG,
    DATUM,
    BAKGRUND,
    SYFTEN,
    VISION,
    MAL("mål"),
    VAD,
    RIKTLINJER,
    HUR,
    RESURSER,
    AVTALSTID,
    RATTIGHETER("rättigheter"),
    PERSONUPPGIFTER,
    SEKRETESS,
    ETIK,
    UNDERSKRIFTER;

    private final String spelled;

    Placeholder() {
        spelled = name().toLowerCase(Locale.ROOT);
    }

    Placeholder(String spelled) {
        this.spelled = spelled;
    }

    /** As a template spells it, without its braces. */
    public String spelled() {
        return spelled;
    }

    public String inBraces() {
        return "{{" + spelled() + "}}";
    }

    static Set<String> all() {
        return Arrays.stream(values()).map(Placeholder::spelled).collect(Collectors.toSet());
    }
}
