package se.huddinge.samverkan.watch.letter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.mail.Letter.Line;
import se.huddinge.samverkan.mail.Letter.Link;
import se.huddinge.samverkan.statusupdate.StatusUpdates;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.answer.Answer;
import se.huddinge.samverkan.watch.answer.AnswerLinks;

/** What a letter says of what has happened. What a department wrote stays in the program. */
@Component
public class NewsLines {
    private static final String UNANSWERED = "statusupdate.due.UNANSWERED";

    private final StatusUpdates updates;
    private final AnswerLinks answers;

    NewsLines(StatusUpdates updates, AnswerLinks answers) {
        this.updates = updates;
        this.answers = answers;
    }

    public List<Line> lines(List<News> news, Words words) {
        return news.stream()
                .filter(this::isStillNews)
                .map(one -> line(one, words))
                .toList();
    }

    /** She may have answered before the morning came. */
    private boolean isStillNews(News news) {
        return news.kind() != News.Kind.ASKED || updates.get(news.itemId()).getAnsweredOn() == null;
    }

    Line line(News news, Words words) {
        var what = words.text("watch.news." + news.kind());
        var day = news.day();
        var text = day == null ? what : words.text("watch.news.by", what, words.day(day));
        return new Line(news.title(), null, text, links(news, words));
    }

    private List<Link> links(News news, Words words) {
        var links = new ArrayList<Link>();
        links.add(words.link("watch.news." + news.kind() + ".DO", news.address()));
        if (news.kind() == News.Kind.ASKED)
            links.add(words.link(
                    "watch.answer.button.NOTHING_NEW",
                    answers.make(news.accountId(), Answer.NOTHING_NEW, new DueKey(UNANSWERED, news.itemId(), null))));
        return links;
    }
}
