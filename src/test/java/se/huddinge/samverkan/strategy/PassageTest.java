package se.huddinge.samverkan.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.huddinge.samverkan.strategy.Passage.Kind.HEADING;
import static se.huddinge.samverkan.strategy.Passage.Kind.ITEM;
import static se.huddinge.samverkan.strategy.Passage.Kind.PARAGRAPH;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.strategy.Passage.Run;

class PassageTest {
    StrategyVersion draft = new StrategyVersion(UUID.randomUUID(), "Utkast", new StrategyVersion());

    @Test
    void wordsBetweenAsterisksAreEmphasised() {
        assertThat(passage("Kommunen ska *prioritera* samverkan").getRuns())
                .containsExactly(
                        new Run("Kommunen ska ", false), new Run("prioritera", true), new Run(" samverkan", false));
        assertThat(passage("*Allt*").getRuns()).containsExactly(new Run("Allt", true));
    }

    @Test
    void aLongPassageIsNamedByItsFirstWords() {
        assertThat(passage("ord ".repeat(60)).getName()).hasSizeLessThan(95).endsWith(" …");
        assertThat(passage("x".repeat(200)).getName()).hasSizeLessThan(95);
        assertThat(passage("*Kort*").getName()).isEqualTo("Kort");
    }

    @Test
    void itemsInARowAreOneBlock() {
        var text = new StrategyText(
                draft,
                List.of(
                        new Passage(draft, 1, "a", HEADING, 1, "A"),
                        new Passage(draft, 2, "b", ITEM, 1, "B"),
                        new Passage(draft, 3, "c", ITEM, 1, "C"),
                        new Passage(draft, 4, "d", PARAGRAPH, 1, "D")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(text.blocks()).extracting(block -> block.passages().size()).containsExactly(1, 2, 1);
        assertThat(text.headings()).hasSize(1);
    }

    @Test
    void aVersionStandsDifferentlyOnDifferentDays() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(draft.stateOn(today)).isEqualTo(StrategyVersion.State.DRAFT);
        draft.adopt("KF", today, today.plusDays(1));
        assertThat(draft.stateOn(today)).isEqualTo(StrategyVersion.State.COMING);
        assertThat(draft.stateOn(today.plusDays(1))).isEqualTo(StrategyVersion.State.IN_FORCE);
        draft.giveWayFrom(today.plusDays(10));
        assertThat(draft.stateOn(today.plusDays(9))).isEqualTo(StrategyVersion.State.IN_FORCE);
        assertThat(draft.stateOn(today.plusDays(10))).isEqualTo(StrategyVersion.State.ENDED);
        assertThatThrownBy(draft::requireDraft).isInstanceOf(RefusedException.class);
    }

    Passage passage(String text) {
        return new Passage(draft, 1, "a", PARAGRAPH, 1, text);
    }
}
