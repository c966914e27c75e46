package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftHyphensTest {
    SoftHyphens hyphens = new SoftHyphens();

    @Test
    void longWordsMayBreakAtTheirSeams() {
        assertThat(hyphens.in("Gymnasie- och arbetsmarknadsförvaltningen"))
                .isEqualTo("Gymnasie- och arbets\u00ADmarknads\u00ADförvaltningen");
        assertThat(hyphens.in("Verksamhetsutveckling")).isEqualTo("Verksamhets\u00ADutveckling");
    }

    @Test
    void aWordOfItsOwnDoesNot() {
        assertThat(hyphens.in("Kommunstyrelsens förvaltning")).isEqualTo("Kommunstyrelsens förvaltning");
        assertThat(hyphens.in("")).isEmpty();
    }
}
