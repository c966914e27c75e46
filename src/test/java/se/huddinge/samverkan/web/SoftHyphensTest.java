package se.huddinge.samverkan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftHyphensTest {
    SoftHyphens hyphens = new SoftHyphens();

    @Test
    void longWordsMayBreakAtTheirSeams() {
        assertThat(hyphens.in("Gymnasie- och arbetsmarknadsförvaltningen"))
                .isEqualTo("Gymnasie- och arbets\u00ADmarknads\u00ADförvaltningen");
        assertThat(hyphens.in("Kommunstyrelsens kansli")).isEqualTo("Kommun\u00ADstyrelsens kansli");
        assertThat(hyphens.in("Verksamhetsutveckling")).isEqualTo("Verksamhets\u00ADutveckling");
    }

    @Test
    void aWordOfItsOwnDoesNot() {
        assertThat(hyphens.in("Kommunens förvaltning")).isEqualTo("Kommunens förvaltning");
        assertThat(hyphens.in("Stadens styrelse")).isEqualTo("Stadens styrelse");
        assertThat(hyphens.in("")).isEmpty();
    }
}
