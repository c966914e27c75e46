package se.huddinge.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import se.huddinge.samverkan.shared.FieldException;

class IncomingFileTest {
    @ParameterizedTest
    @EnumSource(names = "JPG", mode = EnumSource.Mode.EXCLUDE)
    void whatIsWhatItSaysIsTakenInAndLeavesTheDiskWhenLetGo(FileKind kind) throws IOException {
        var content = of(kind);
        var file = IncomingFile.of("Avtal." + kind, new ByteArrayResource(content), "file");
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.path()).hasBinaryContent(content);
        file.close();
        assertThat(file.path()).doesNotExist();
    }

    static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> Papers.pdf("Avtal");
            case DOCX -> Papers.docx("Avtal");
            case XLSX -> Papers.xlsx("Avtal");
            case PPTX -> Papers.pptx("Avtal");
            case ODT -> Papers.odt("Avtal");
            case PNG, JPG -> Papers.png();
        };
    }

    @Test
    void theSumIsTheFilesOwn() {
        try (var file = IncomingFile.of("Bild.png", new ByteArrayResource(Papers.png()), "file")) {
            assertThat(file.sha256()).hasSize(64).matches("[0-9a-f]+");
        }
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() {
        refused("avtal.pdf", Papers.html(), "document.not-what-it-says");
        refused("avtal.docx", Papers.pdf("hej"), "document.not-what-it-says");
        refused("avtal.docx", Papers.xlsx("hej"), "document.not-what-it-says");
        refused("avtal.xlsx", Papers.zip("a.txt", "hej"), "document.not-what-it-says");
        refused("bild.jpg", Papers.png(), "document.not-what-it-says");
        refused("avtal.html", Papers.html(), "document.kind-not-taken");
        refused("avtal.docm", Papers.docx("hej"), "document.kind-not-taken");
        refused(null, Papers.pdf("hej"), "document.kind-not-taken");
    }

    @Test
    void anEmptyFileAndABrokenOneAreRefused() {
        refused("avtal.pdf", new byte[0], "document.empty");
        refused("avtal.docx", Arrays.copyOf(Papers.docx("hej"), 300), "document.damaged");
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() {
        refused(
                "avtal.docx",
                Papers.zip("word/document.xml", "<d/>", "word/vbaProject.bin", "x"),
                "document.carries-program");
        refused(
                "avtal.docx",
                Papers.zip(
                        "word/document.xml", "<d/>", "[Content_Types].xml", "ms-word.document.macroEnabled.main+xml"),
                "document.carries-program");
    }

    @Test
    void whatUnpacksToGigabytesIsRefusedBeforeItDoes() {
        refused("avtal.docx", Papers.bomb(), "document.unpacks-too-large");
        var many = new String[2 * 6000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "word/" + i;
            many[i + 1] = "";
        }
        refused("avtal.docx", Papers.zip(many), "document.unpacks-too-large");
    }

    @Test
    void oneByteTooManyIsRefusedWithoutReadingTheRest() {
        assertThatThrownBy(() -> IncomingFile.of("avtal.pdf", () -> endless(), "file"))
                .isInstanceOfSatisfying(
                        FieldException.class, e -> assertThat(e.key()).isEqualTo("document.too-large"));
    }

    private static InputStream endless() {
        return new ByteArrayInputStream("%PDF-1.7".getBytes()) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return length;
            }
        };
    }

    private static void refused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> IncomingFile.of(name, new ByteArrayResource(content), "file"))
                .as(name)
                .isInstanceOfSatisfying(FieldException.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.field()).isEqualTo("file");
                });
    }
}
