package se.huddinge.samverkan.notice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.web.Tally;

/** The unread news, told in the menu. */
@Component
class UnreadTally implements Tally {
    private final News news;

    UnreadTally(News news) {
        this.news = news;
    }

    @Override
    public String path() {
        return "/handelser";
    }

    @Override
    public Optional<Question> question() {
        return Optional.of(news.unread());
    }
}
