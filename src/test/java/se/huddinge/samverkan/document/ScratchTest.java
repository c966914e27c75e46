package se.huddinge.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScratchTest {
    static Path aged(Path file, Duration age) throws Exception {
        var now = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(now.minus(age)));
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAndWhatIsAtWorkStays() throws Exception {
        var left = aged(Scratch.file(), Duration.ofHours(25));
        var atWork = aged(Scratch.file(), Duration.ofHours(23));
        var another = aged(Files.createTempFile("another", null), Duration.ofDays(9));
        try {
            new Scratch().sweep();
            assertThat(left).doesNotExist();
            assertThat(atWork).exists();
            assertThat(another).exists();
        } finally {
            Files.deleteIfExists(left);
            Files.deleteIfExists(atWork);
            Files.deleteIfExists(another);
        }
    }
}
