package se.huddinge.samverkan.notice;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The news as a file, in the reader's language. */
@Component
class NewsTable {
    private final MessageSourceAccessor texts;
    private final NewsWords words;

    NewsTable(MessageSource messages, NewsWords words) {
        texts = new MessageSourceAccessor(messages);
        this.words = words;
    }

    Table<Piece> of(List<Piece> news) {
        return new Table<>(texts.getMessage("notice.plural"), news.stream())
                .column(texts.getMessage("notice.day"), piece -> piece.latest().toLocalDate())
                .column(
                        texts.getMessage("notice.time"),
                        piece -> piece.latest()
                                .toLocalTime()
                                .withSecond(0)
                                .withNano(0)
                                .toString())
                .column(texts.getMessage("notice.who"), this::who)
                .column(texts.getMessage("notice.what"), this::what)
                .column(texts.getMessage("notice.kind"), piece -> texts.getMessage("notice.kind." + piece.kind()))
                .column(texts.getMessage("notice.record"), piece -> piece.title() + words.end(piece))
                .column(texts.getMessage("notice.more"), words::more)
                .column(
                        texts.getMessage("notice.unread"),
                        piece -> piece.unread() ? texts.getMessage("notice.unread") : null);
    }

    private String who(Piece piece) {
        return piece.name() == null ? texts.getMessage("notice.nobody") : piece.name();
    }

    private String what(Piece piece) {
        return texts.getMessage("notice.did." + piece.doings().subject() + "." + piece.action(), piece.action());
    }
}
