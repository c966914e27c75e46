package se.huddinge.samverkan.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Files that lie on the disk while a request works with them; what a program that was killed left there is removed. */
@Component
public class Scratch {
    private static final String PREFIX = "samverkan-";
    private static final Duration LONGER_THAN_ANY_REQUEST = Duration.ofDays(1);

    Scratch() {}

    /** That the caller removes. */
    public static Path file() throws IOException {
        return Files.createTempFile(PREFIX, null);
    }

    /** By the disk's own time: others that run beside us are left theirs. What somebody else removes first is gone. */
    @Scheduled(fixedDelayString = "P1D")
    void sweep() throws IOException {
        var fresh = file().toFile();
        var oldest = fresh.lastModified() - LONGER_THAN_ANY_REQUEST.toMillis();
        var all = fresh.getParentFile().listFiles((directory, name) -> name.startsWith(PREFIX));
        for (var file : all == null ? List.<File>of() : List.of(all)) if (file.lastModified() < oldest) file.delete();
        fresh.delete();
    }
}
