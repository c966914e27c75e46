package se.huddinge.samverkan.watch;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.web.Badges;

/** What is the reader's own and is late or due within a week. */
@Component
class TodoBadge implements Badges {
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
    public long count() {
        return dues.near(DAYS, MANY);
    }
}
