package se.huddinge.samverkan.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Several names in a sentence: "Huddinge kommun, KTH och Karolinska institutet". */
public final class Together {
    private Together() {}

    /** @param names one or more */
    public static String of(List<String> names, MessageSource messages, Locale locale) {
        var last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : messages.getMessage(
                        "list.and", new Object[] {String.join(", ", names.subList(0, last)), names.get(last)}, locale);
    }
}
