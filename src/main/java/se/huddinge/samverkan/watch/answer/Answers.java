package se.huddinge.samverkan.watch.answer;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.OnBehalf;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.watch.answer.AnswerLinks.Link;
import se.huddinge.samverkan.watch.answer.Question.State;

/** Answers given by a link in a letter: as who got it, with the rights she has when she answers. */
@Service
class Answers {
    private final AnswerLinks links;
    private final AccountService accounts;
    private final OnBehalf behalf;
    private final ActivityAnswers activities;
    private final UpdateAnswers updates;
    private final LaterAnswers later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answers(
            AnswerLinks links,
            AccountService accounts,
            OnBehalf behalf,
            ActivityAnswers activities,
            UpdateAnswers updates,
            LaterAnswers later,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.behalf = behalf;
        this.activities = activities;
        this.updates = updates;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    Question ask(String token) {
        var link = link(token);
        var account = accounts.get(link.accountId());
        return behalf.of(account, () -> ask(link, account));
    }

    /** An answer that is refused leaves the link as it was; pressed twice, it is given once. */
    void give(String token, AnswerForm form) {
        var link = link(token);
        var account = accounts.get(link.accountId());
        behalf.of(account, () -> transaction.execute(running -> give(link, account, form)));
    }

    private Link link(String token) {
        return links.find(token).orElseThrow(() -> new NotFoundException("answer", 0L));
    }

    private boolean give(Link link, Account account, AnswerForm form) {
        if (!ask(link, account).isOpen() || !links.use(link.id())) return false;
        switch (link.answer()) {
            case HELD, MOVED, CANCELLED -> activities.give(link, form);
            case NOTHING_NEW -> updates.give(link);
            case LATER -> later.give(link, form);
        }
        return true;
    }

    private Question ask(Link link, Account account) {
        if (link.usedAt() != null) return Question.closed(State.USED, link.answer());
        if (!link.expiresAt().isAfter(OffsetDateTime.now(clock))) return Question.closed(State.EXPIRED, link.answer());
        if (account.isLocked()) return Question.closed(State.NOT_YOURS, link.answer());
        return switch (link.answer()) {
            case HELD, MOVED, CANCELLED -> activities.ask(link, account);
            case NOTHING_NEW -> updates.ask(link, account);
            case LATER -> later.ask(link, account);
        };
    }
}
