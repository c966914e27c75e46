package se.huddinge.samverkan.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The administrator's view of the settings. */
@Service
@Transactional(readOnly = true)
public class SettingsService {
    private final List<Declares> declaring;
    private final SettingsRepository entries;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    SettingsService(
            List<Declares> declaring, SettingsRepository entries, Settings settings, ApplicationEventPublisher events) {
        this.declaring = declaring;
        this.entries = entries;
        this.settings = settings;
        this.events = events;
    }

    List<SettingRow> all() {
        return declaring.stream()
                .flatMap(feature -> feature.settings().stream())
                .sorted(Comparator.comparing(Setting::key))
                .map(this::row)
                .toList();
    }

    public SettingRow get(String key) {
        return row(setting(key));
    }

    SettingForm form(String key) {
        var setting = setting(key);
        return entries.findByKey(key)
                .map(entry -> new SettingForm(entry.getValue(), entry.getVersion()))
                .orElseGet(() -> new SettingForm(setting.fallback().toString(), null));
    }

    /** Made when first changed; two who change it first at the same time are told so. */
    @Once
    void change(String key, SettingForm form) {
        if (!setting(key).accepts(form.value())) throw new FieldException("value", "settings.not-readable");
        form.mustMatch(form(key));
        var entry = entries.findByKey(key).orElseGet(() -> entries.save(new SettingsEntry(key, form.value())));
        entry.change(form.value());
        events.publishEvent(new SettingsEvent.Changed(entry.subjectId()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                settings.forget();
            }
        });
    }

    private SettingRow row(Setting<?> setting) {
        Optional<SettingsEntry> entry = entries.findByKey(setting.key());
        var value = setting.read(entry.map(SettingsEntry::getValue).orElse(null));
        return new SettingRow(
                setting.key(),
                setting.kind(),
                value.toString(),
                setting.fallback().toString(),
                entry.map(SettingsEntry::subjectId).orElse(null));
    }

    private Setting<?> setting(String key) {
        return declaring.stream()
                .flatMap(feature -> feature.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("setting", 0L));
    }
}
