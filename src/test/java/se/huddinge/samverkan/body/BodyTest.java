package se.huddinge.samverkan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.RefusedException;

class BodyTest {
    static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    Body council = body(Body.Kind.COUNCIL);

    static Body body(Body.Kind kind) {
        return new Body(UUID.randomUUID(), kind, new Name("Rådet", "The Council"), null, NEW_YEAR);
    }

    @Test
    void theSideThatChairsIsTheLatestThatHasBegun() {
        assertThat(council.chairingSide(NEW_YEAR)).isEmpty();
        council.alternate(List.of(
                new ChairTurn(NEW_YEAR, Side.MUNICIPALITY), new ChairTurn(NEW_YEAR.plusYears(1), Side.COUNTERPART)));
        assertThat(council.chairingSide(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(council.chairingSide(NEW_YEAR)).contains(Side.MUNICIPALITY);
        assertThat(council.chairingSide(LocalDate.of(2025, 12, 31))).contains(Side.MUNICIPALITY);
        assertThat(council.chairingSide(LocalDate.of(2026, 1, 1))).contains(Side.COUNTERPART);
        assertThat(council.getChairTurns()).extracting(ChairTurn::side).startsWith(Side.COUNTERPART);
    }

    @Test
    void aClosedBodyIsNotChanged() {
        council.close(NEW_YEAR.plusMonths(1), "Ersatt");
        assertThat(council.isOpen()).isFalse();
        assertThatThrownBy(council::requireOpen).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> council.close(NEW_YEAR.plusYears(1), "Igen")).isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyIsGivenAMandateInTheNetwork() {
        assertThatThrownBy(body(Body.Kind.NETWORK)::requireMandates).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoIsElectedAndWhoWorksThereSitForTheMunicipality() {
        assertThat(MemberKind.ELECTED.side()).isEqualTo(Side.MUNICIPALITY);
        assertThat(MemberKind.OFFICER.side()).isEqualTo(Side.MUNICIPALITY);
        assertThat(MemberKind.ACADEMY.side()).isEqualTo(Side.COUNTERPART);
        assertThat(MemberKind.STUDENT_UNION.side()).isEqualTo(Side.COUNTERPART);
    }
}
