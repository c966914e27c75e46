package se.huddinge.samverkan.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.huddinge.samverkan.reporting.paper.Passage.Item;
import se.huddinge.samverkan.reporting.paper.Passage.Kind;
import se.huddinge.samverkan.reporting.paper.Passage.Run;

class ProseTest {
    static List<Run> only(String text) {
        var passages = Prose.of(text);
        assertThat(passages).hasSize(1);
        return passages.get(0).items().get(0).runs();
    }

    @Test
    void aFewMarksAreRead() {
        var passages =
                Prose.of("### Rubrik\n\nEn **viktig** sak\npå *två* rader\n\n- ett\n- två\n\n1. först\n2. sedan");
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.BULLETS, Kind.NUMBERS);
        assertThat(passages.get(1).items().get(0).runs())
                .containsExactly(
                        new Run("En ", false, false, null),
                        new Run("viktig", true, false, null),
                        new Run(" sak", false, false, null),
                        Run.BREAK,
                        new Run("på ", false, false, null),
                        new Run("två", false, true, null),
                        new Run(" rader", false, false, null));
        assertThat(passages.get(2).items())
                .extracting(Item::runs)
                .containsExactly(
                        List.of(new Run("ett", false, false, null)), List.of(new Run("två", false, false, null)));
    }

    @Test
    void aTagIsAWordLikeOthers() {
        assertThat(Prose.plain("<script>alert(1)</script> & <b>nej</b>"))
                .isEqualTo("<script>alert(1)</script> & <b>nej</b>");
        assertThat(Prose.plain("<div>\n<img src=x onerror=alert(1)>")).contains("<img src=x onerror=alert(1)>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sh.se/a?b=1", "http://kth.se", "mailto:a@b.se", "/avtal/7"})
    void aLinkLeadsWhereLinksMay(String address) {
        assertThat(only("[dit](" + address + ")")).containsExactly(new Run("dit", false, false, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//elak.example", "JaVaScRiPt:x", "vbscript:x"})
    void elsewhereItIsOnlyWords(String address) {
        assertThat(only("[dit](" + address + ")")).containsExactly(new Run("dit", false, false, null));
    }

    @Test
    void whatIsPastedFromATableStaysOnItsLines() {
        assertThat(Prose.plain("Enhet\tAntal\nSkolan\t12\n    Vården\t7\n-----\n> sa han"))
                .isEqualTo("Enhet\tAntal\nSkolan\t12\nVården\t7\n-----\n> sa han");
    }

    @Test
    void bulletsFromAWordProcessorAreAList() {
        var passages = Prose.of("Vi har:\n•\tpraktik\u00a0– höst\n · uppsatser\n•inte detta");
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.PARAGRAPH, Kind.BULLETS);
        assertThat(Prose.plain("•\tpraktik\u00a0– ”höst”\n▪\u00a0uppsatser"))
                .isEqualTo("- praktik\u00a0– ”höst”\n- uppsatser");
    }

    @Test
    void aListWithinAListIsFlat() {
        var passages = Prose.of("- ett\n  - inre\n- två");
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).items())
                .extracting(item -> item.runs().get(0).text())
                .containsExactly("ett", "inre", "två");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "*", "[", "![", "<", "`", "1. ", "_a"})
    void theSameMarkTenThousandTimesIsReadAtOnce(String mark) {
        var text = mark.repeat(10_000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Prose.of(text));
    }
}
