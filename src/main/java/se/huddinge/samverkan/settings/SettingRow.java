package se.huddinge.samverkan.settings;

import org.jspecify.annotations.Nullable;

/** A setting as it stands now. */
public record SettingRow(
        String key,
        Setting.Kind kind,
        String value,
        String fallback,
        @Nullable Long entryId) {
    /** The feature it belongs to. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }

    public boolean changed() {
        return !value.equals(fallback);
    }
}
