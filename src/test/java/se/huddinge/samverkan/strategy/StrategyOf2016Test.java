package se.huddinge.samverkan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.PageTest;

/** What the council decided on 11 April 2016, as the program starts with it. */
@PageTest
class StrategyOf2016Test {
    @Autowired
    StrategyService strategy;

    @Test
    void itIsInForceWithFourPurposesFiveMethodsAndThreeGoals() {
        assertThat(strategy.current()).hasValueSatisfying(version -> {
            assertThat(version.getDnr()).isEqualTo("KS-2014/1241.103");
            assertThat(version.getDecidedOn()).isEqualTo("2016-04-11");
        });
        assertThat(strategy.purposes())
                .extracting(Purpose::getName)
                .containsExactly(
                        "Verksamhetsutveckling",
                        "Personalförsörjning",
                        "Attraktiv arbetsgivare",
                        "Sysselsättning och tillväxt");
        assertThat(strategy.methods()).hasSize(5);
        assertThat(strategy.goals()).hasSize(3);
    }

    @Test
    void onlyGrowthRequiresAPrioritisedAcademyAndConsultation() {
        assertThat(strategy.purposes())
                .filteredOn(Purpose::isRequiresPrioritisedAcademy)
                .singleElement()
                .satisfies(growth -> {
                    assertThat(growth.getPassage().getAnchor()).isEqualTo("syfte-4");
                    assertThat(growth.getConsultationWith()).isEqualTo("Stiftelsen Flemingsberg Science");
                });
        assertThat(strategy.purposes())
                .allSatisfy(purpose -> assertThat(purpose.getGoals()).isNotEmpty());
    }

    @Test
    void aSentenceThatThePageBreakSplitIsWholeAgain() {
        var text = strategy.read(strategy.current().orElseThrow().getId());
        assertThat(text.passages())
                .filteredOn(passage -> passage.getAnchor().equals("metod-5"))
                .singleElement()
                .satisfies(
                        passage -> assertThat(passage.getText()).contains("praktikanter/trainees beredas tillfälle"));
        assertThat(text.duties()).hasSizeGreaterThan(8);
    }
}
