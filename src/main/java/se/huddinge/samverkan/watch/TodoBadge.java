package se.huddinge.samverkan.watch;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.web.Tally;

/** What is the reader's own and is late or due within a week. */
@Component
class TodoBadge implements Tally {
    private static final int DAYS = 7;
    private static final int MANY = 100;

    private final Dues dues;

    TodoBadge(Dues dues) {
        this.dues = dues;
    }

    @Override
    public String path() {
        return "/att-gora";
    }

    @Override
    public Optional<Question> question() {
        return dues.near(DAYS, MANY);
    }
}
