package se.huddinge.samverkan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    Setting<Integer> days = Setting.days("settings.days", 90, 0, 365);

    @ParameterizedTest
    @ValueSource(strings = {"-1", "366", "1.5", "många", "", "99999999999"})
    void whatIsNoNumberWithinItsBoundsIsNotAccepted(String text) {
        assertThat(days.accepts(text)).isFalse();
        assertThat(days.read(text)).isEqualTo(90);
    }

    @Test
    void whatIsAcceptedIsRead() {
        assertThat(days.accepts("0")).isTrue();
        assertThat(days.read("0")).isZero();
        assertThat(days.read(null)).isEqualTo(90);
        assertThat(Setting.yesNo("settings.x", true).read("false")).isFalse();
        assertThat(Setting.yesNo("settings.x", true).accepts("kanske")).isFalse();
    }
}
