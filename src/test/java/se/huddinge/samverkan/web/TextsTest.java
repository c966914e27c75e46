package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.support.DefaultFormattingConversionService;

class TextsTest {
    @Test
    void whatIsTypedComesInTrimmedAndComposed() {
        assertThat(Texts.clean("\u00a0 A\u030angstro\u0308m \t")).isEqualTo("Ångström");
        assertThat(Texts.clean("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
        assertThat(Texts.clean("  \u00a0\n")).isNull();
        assertThat(Texts.clean("tummen upp 👍🏽")).isEqualTo("tummen upp 👍🏽");
        assertThat(Texts.clean("a\ufffeb\uffffc\ufdd0d\udbff\udfff")).isEqualTo("abcd");
        assertThat(Texts.clean("\ufffe")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "half \ud83d", "a\u0085b"})
    void whatCannotBeStoredIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.clean(text));
    }

    @Test
    void emptyOnesAmongSeveralAreLeftOut() {
        var conversions = new DefaultFormattingConversionService();
        conversions.addConverter(new TextsConverter(conversions));
        var ids = TypeDescriptor.collection(Set.class, TypeDescriptor.valueOf(Long.class));
        assertThat(conversions.convert(new String[] {"", " 3", "4"}, ids)).isEqualTo(Set.of(3L, 4L));
        assertThat(conversions.convert("", ids)).isEqualTo(Set.of());
        var words = TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(String.class));
        assertThat(conversions.convert(new String[] {"a, b", ""}, words)).isEqualTo(List.of("a, b"));
    }
}
