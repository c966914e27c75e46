package se.huddinge.samverkan.reporting.draft;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.reporting.paper.Swedish;
import se.huddinge.samverkan.web.Together;

/** A report is in Swedish, whoever makes it. */
@Component
public class ReportWords {
    private static final String TAG = "reporting.tag";
    private static final String CHAPTER = "reporting.chapter";

    private final MessageSource messages;

    ReportWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Swedish.LOCALE);
    }

    public String together(List<String> names) {
        return Together.of(names, messages, Swedish.LOCALE);
    }

    /** What the rows are that carry it. */
    String tag(String tag) {
        return of(TAG + "." + tag.toUpperCase(Locale.ROOT).replaceAll("\\W", "_"));
    }

    String chapter(SectionKind kind) {
        return of(CHAPTER + "." + kind);
    }
}
