package se.huddinge.samverkan.notice;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.audit.AuditTrail.Change;
import se.huddinge.samverkan.web.HistoryWords;

/** What a piece of news says beside who did what: never more than names of properties and a day, since texts may be long. */
@Component("newsWords")
class NewsWords {
    private static final Pattern LAST_DAY = Pattern.compile("^–(\\d{4}-\\d\\d-\\d\\d)");
    private static final String REVISED = "Revised";
    private static final int MOST = 4;

    private final MessageSourceAccessor texts;
    private final HistoryWords history;

    NewsWords(MessageSource messages, HistoryWords history) {
        texts = new MessageSourceAccessor(messages);
        this.history = history;
    }

    /** After the record's title, to the end of the sentence. */
    public String end(Piece piece) {
        if (!piece.action().equals("Extended")) return "";
        return piece.changes().stream()
                .filter(change -> change.property().equals("extensions") && change.after() != null)
                .map(change -> LAST_DAY.matcher(change.after()))
                .filter(day -> day.find())
                .map(day -> texts.getMessage("notice.until", new Object[] {
                    LocalDate.parse(day.group(1))
                            .format(DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale()))
                }))
                .reduce("", (earlier, later) -> later);
    }

    /** A line below: what was changed, if that is all that was done, and what else was done that day. */
    public String more(Piece piece) {
        var changed = piece.action().endsWith(REVISED) ? changed(piece) : "";
        var others = piece.others().stream()
                .map(action -> texts.getMessage(piece.kind().prefix() + ".event." + action, action))
                .collect(joining(", "));
        if (changed.isEmpty()) return others.isEmpty() ? "" : texts.getMessage("notice.also", new Object[] {others});
        var both = texts.getMessage("notice.changed", new Object[] {changed});
        return others.isEmpty() ? both : both + " " + texts.getMessage("notice.also", new Object[] {others});
    }

    /** What has no word says nothing to a reader. */
    private String changed(Piece piece) {
        var labels = piece.changes().stream()
                .map(Change::property)
                .distinct()
                .flatMap(property -> Stream.of(history.label(piece.kind().prefix(), property))
                        .filter(label -> !label.equals(property)))
                .distinct()
                .toList();
        var first = labels.stream().limit(MOST).collect(joining(", "));
        return labels.size() <= MOST
                ? first
                : texts.getMessage("notice.and-more", new Object[] {first, String.valueOf(labels.size() - MOST)});
    }
}
