package se.huddinge.samverkan.reporting.round;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.office.Table;

/** Who is where, as a file. */
@Component
class StandingTable {
    private final MessageSourceAccessor texts;

    StandingTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Standing> of(List<Standing> standings) {
        return new Table<>(texts.getMessage("reporting.contributions"), standings.stream())
                .column(texts.getMessage("reporting.unit"), row -> row.getUnit().getName())
                .column(
                        texts.getMessage("reporting.contact-person"),
                        row -> row.persons().stream().map(Account::getName).collect(joining(", ")))
                .column(
                        texts.getMessage("reporting.status"),
                        row -> texts.getMessage("reporting.status." + row.getStatus()))
                .column(texts.getMessage("reporting.length"), Standing::getLength)
                .column(
                        texts.getMessage("reporting.changedOn"),
                        row -> row.contribution().getChangedOn())
                .column(texts.getMessage("reporting.last-day"), Standing::getDay)
                .column(
                        texts.getMessage("reporting.text"),
                        row -> row.readable() ? row.contribution().getText() : null);
    }
}
