package se.huddinge.samverkan.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that runs on a data directory, as its pid file tells. */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    /** Empty when nothing runs there, also when the pid of the file now belongs to a program from elsewhere. */
    static Optional<Postmaster> of(Path dataDirectory, Path binaries) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() < 4) return Optional.empty();
        int port = Integer.parseInt(lines.get(3).strip());
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(c -> c.startsWith(binaries))
                        .isPresent())
                .map(process -> new Postmaster(process, port, ready));
    }
}
