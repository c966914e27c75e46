package se.huddinge.samverkan.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Closing;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.RefusedException;

class IdeaTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    Unit unit = mock(Unit.class);
    IdeaForm form = new IdeaForm(
            Idea.Kind.COLLABORATION,
            "Läsning",
            "Behov",
            "Elever",
            "Fler läser",
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null);
    Idea idea = new Idea(form, new Account("karin", "Karin", null, Set.of()), unit, DAY);
    Agreement agreement = new Agreement(UUID.randomUUID(), "Avtal", Status.DRAFT, DAY);

    @Test
    void whatIsSettledIsNeitherChangedNorSettledAgain() {
        idea.become(agreement, DAY);
        assertThatThrownBy(() -> idea.describe(form, unit)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> idea.dismiss(DAY)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> idea.reopen(DAY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void talkingAboutWhatIsBeingPreparedDoesNotTakeItBack() {
        idea.prepare(DAY);
        idea.talk(DAY);
        assertThat(idea.getState()).isEqualTo(State.PREPARED);
    }

    @Test
    void whatWasDismissedOrCameToNothingMayBeOpenedAgain() {
        idea.dismiss(DAY);
        idea.reopen(DAY);
        assertThat(idea.getState()).isEqualTo(State.DIALOGUE);
        idea.become(agreement, DAY);
        agreement.abort(new Closing(DAY, new Account("anna", "Anna", null, Set.of()), "Ingen vill", UUID.randomUUID()));
        idea.reopen(DAY);
        assertThat(idea.getAgreement()).isNull();
    }

    @Test
    void itSaysAllThatItSaysToWhatItBecomes() {
        assertThat(idea.getText()).isEqualTo("Behov\n\nElever\n\nFler läser");
    }
}
