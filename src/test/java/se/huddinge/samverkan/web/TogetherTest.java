package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TogetherTest {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    TogetherTest() {
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void theLastNameIsJoinedByAWord() {
        assertThat(Together.of(List.of("KTH"), messages, SWEDISH)).isEqualTo("KTH");
        assertThat(Together.of(List.of("Huddinge kommun", "KI", "KTH"), messages, SWEDISH))
                .isEqualTo("Huddinge kommun, KI och KTH");
        assertThat(Together.of(List.of("KI", "KTH"), messages, Locale.ENGLISH)).isEqualTo("KI and KTH");
    }
}
