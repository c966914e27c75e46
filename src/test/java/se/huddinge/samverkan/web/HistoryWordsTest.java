package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class HistoryWordsTest {
    HistoryWords words = new HistoryWords(messages());

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @BeforeEach
    void swedish() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            part,         VISION.PRESENT: Se § 2 KTH, 'Vision, finns i avtalet: Se § 2 KTH'
            part,         GOALS.MISSING,              'Mål, saknas'
            term,         ?–?,                        'Okänt, utreds'
            term,         2024-01-01–,                2024-01-01 och tills vidare
            term,         ?–2026-12-31,               okänd dag till 2026-12-31
            period,       2024-01-01–2026-12-31,      2024-01-01 till 2026-12-31
            status,       DECIDED,                    Beslutat
            step.heldBy,  LAWYER,                     juristen
            signature.manner, ELECTRONIC,             elektroniskt
            title,        KTH och SH,                 KTH och SH
            """)
    void aValueIsSaidInWords(String property, String stored, String said) {
        assertThat(words.change("agreement", property, null, stored)).isEqualTo(said);
    }

    @Test
    void aChangeIsASentence() {
        assertThat(words.change("agreement", "term", "?–?", "2024-01-01–"))
                .isEqualTo("Ändrat från Okänt, utreds till 2024-01-01 och tills vidare");
        assertThat(words.change("agreement", "part", "VISION.MISSING", null)).isEqualTo("Borttaget: Vision, saknas");
        assertThat(words.label("agreement", "step.heldBy")).isEqualTo("Ligger hos");
        assertThat(words.label("agreement", "nothing.known")).isEqualTo("nothing.known");
    }
}
