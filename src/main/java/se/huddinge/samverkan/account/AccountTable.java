package se.huddinge.samverkan.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list of accounts as a file. */
@Component
class AccountTable {
    private final MessageSource messages;

    AccountTable(MessageSource messages) {
        this.messages = messages;
    }

    Table<AccountRow> of(List<AccountRow> rows) {
        return new Table<>(text("account.plural"), rows.stream())
                .column(text("account.name"), AccountRow::name)
                .column(text("account.username"), AccountRow::username)
                .column(text("account.email"), AccountRow::email)
                .column(text("account.granted"), this::granted)
                .column(text("account.state"), row -> text("account.state." + row.state()));
    }

    private @Nullable String granted(AccountRow row) {
        return Stream.of(
                        row.management() ? text("account.granted.MANAGEMENT") : null,
                        row.administrator() ? text("account.granted.ADMINISTRATOR") : null)
                .filter(word -> word != null)
                .collect(Collectors.joining(", "));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
