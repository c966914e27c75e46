package se.huddinge.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void aNameHasNoPath() {
        assertThat(FileName.clean("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(FileName.clean("C:\\Avtal\\Påbyggnad.pdf")).isEqualTo("Påbyggnad.pdf");
        assertThat(FileName.clean("../")).isEmpty();
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void whatTurnsTheReadingOrAndCannotBeSeenIsGone() {
        assertThat(FileName.clean("avtal\u202Efdp.exe\u0000\u0007\u200B.pdf")).isEqualTo("avtalfdp.exe.pdf");
    }

    @Test
    void lettersAreComposed() {
        assertThat(FileName.clean("A\u030Angstro\u0308m.pdf")).isEqualTo("Ångström.pdf");
    }

    @Test
    void aRightToLeftNameStays() {
        assertThat(FileName.clean("اتفاقية.pdf")).isEqualTo("اتفاقية.pdf");
    }

    @Test
    void threeHundredCharactersBecomeTwoHundredWithTheExtensionKept() {
        var name = FileName.clean("å".repeat(300) + ".docx");
        assertThat(name).hasSize(200).endsWith("å.docx");
        assertThat(FileName.clean("👩".repeat(300) + ".pdf").codePoints()).hasSize(200);
    }

    @Test
    void theExtensionSaysTheKind() {
        assertThat(FileKind.ofName("Avtal.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.ofName("foto.jpeg")).contains(FileKind.JPG);
        for (var other : new String[] {"avtal", "pdf", ".pdf", "avtal.docm", "avtal.pdf.exe", ""})
            assertThat(FileKind.ofName(other)).as(other).isEmpty();
    }
}
