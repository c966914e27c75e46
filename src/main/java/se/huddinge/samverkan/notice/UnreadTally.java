package se.huddinge.samverkan.notice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.web.Tally;

/** The unread news, told in the menu. */
@Component
class UnreadTally implements Tally {
    private final News news;
    private final CurrentUser user;

    UnreadTally(News news, CurrentUser user) {
        this.news = news;
        this.user = user;
    }

    @Override
    public String path() {
        return "/handelser";
    }

    @Override
    public Optional<Question> question() {
        var reads = user.has(Role.COORDINATOR) || user.has(Role.CONTACT_PERSON) || user.has(Role.MANAGEMENT);
        return reads ? Optional.of(news.unread()) : Optional.empty();
    }
}
