package se.huddinge.samverkan.settings;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The settings as a file: what each is, what it stands at, and what it was from the beginning. */
@Component
class SettingTable {
    private final MessageSourceAccessor texts;

    SettingTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<SettingRow> of(List<SettingRow> rows) {
        return new Table<>(texts.getMessage("settings.plural"), rows.stream())
                .column(texts.getMessage("settings.group"), row -> texts.getMessage("settings.group." + row.group()))
                .column(texts.getMessage("settings.singular"), row -> texts.getMessage(row.key()))
                .column(texts.getMessage("settings.value"), row -> words(row.kind(), row.value()))
                .column(texts.getMessage("settings.fallback"), row -> words(row.kind(), row.fallback()));
    }

    private String words(Setting.Kind kind, String value) {
        return switch (kind) {
            case DAYS -> texts.getMessage("settings.days", new Object[] {value});
            case YES_NO -> texts.getMessage(value.equals("true") ? "settings.yes" : "settings.no");
            default -> value;
        };
    }
}
