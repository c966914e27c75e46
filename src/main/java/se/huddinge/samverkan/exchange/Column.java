package se.huddinge.samverkan.exchange;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The columns that are understood, under the headings of the list's own file in either language. */
enum Column {
    TITLE("agreement.title"),
    DNR("agreement.ownDnr"),
    TYPE("agreement.type"),
    PARTIES("agreement.parties"),
    FROM("agreement.firstDay"),
    TO("agreement.lastDay"),
    TERM("agreement.termKind"),
    SIGNED("agreement.signedOn"),
    RESPONSIBLE("agreement.responsible"),
    OWNER("agreement.owner"),
    PARTICIPANTS("agreement.participants"),
    PURPOSES("agreement.purposes"),
    METHODS("agreement.methods"),
    GOALS("agreement.goals"),
    REASON("agreement.reason"),
    REASON_TEXT("agreement.reasonText");

    private static final Locale[] LANGUAGES = {Locale.forLanguageTag("sv"), Locale.ENGLISH};

    private final String key;

    Column(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    boolean isHeaded(String heading, MessageSource texts) {
        return Stream.of(LANGUAGES)
                .anyMatch(language -> texts.getMessage(key, null, language).equalsIgnoreCase(heading.strip()));
    }
}
