package se.huddinge.samverkan.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL in a directory of its own, for a machine with only a JDK. Not for production. The JVM that holds
 * the lock owns the server; another JVM on the same directory attaches to it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration WAIT = Duration.ofSeconds(60);

    private record Postmaster(long pid, int port, boolean ready) {}

    private final FileChannel lockFile;
    private final EmbeddedPostgres server; // null: owned by another JVM
    private final int port;

    EmbeddedDatabase(Path dataDir, int wantedPort) throws Exception {
        Path dir = dataDir.toAbsolutePath().normalize();
        Files.createDirectories(dir.getParent());
        lockFile = FileChannel.open(
                dir.resolveSibling(dir.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) { // a running JVM owns the server
            this.server = null;
            this.port = awaitPort(dir);
            LOG.info("Using the PostgreSQL that another process runs in {} (port {})", dir, port);
            return;
        }
        stopOrphan(dir); // a JVM that was killed leaves its postgres behind
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(dir)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the context closes us, after the pool
                .setOverrideWorkingDirectory(dir.resolveSibling("pg-bin").toFile())
                .setPort(wantedPort)
                .setPGStartupWait(WAIT)
                .setServerConfig("fsync", "on") // zonky passes -F
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        this.port = server.getPort();
    }

    private static Optional<Postmaster> postmaster(Path dir) throws IOException {
        Path pidFile = dir.resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() < 4) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        boolean alive = ProcessHandle.of(pid)
                .flatMap(p -> p.info().command())
                .filter(c -> c.contains("postgres"))
                .isPresent();
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return alive
                ? Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(3).strip()), ready))
                : Optional.empty();
    }

    private static int awaitPort(Path dir) throws Exception {
        for (Instant until = Instant.now().plus(WAIT); Instant.now().isBefore(until); Thread.sleep(200)) {
            Optional<Postmaster> found = postmaster(dir).filter(Postmaster::ready);
            if (found.isPresent()) {
                return found.get().port();
            }
        }
        throw new IllegalStateException("Another process holds " + dir + " but its PostgreSQL does not answer");
    }

    private static void stopOrphan(Path dir) throws Exception {
        Optional<ProcessHandle> orphan = postmaster(dir).flatMap(p -> ProcessHandle.of(p.pid()));
        if (orphan.isPresent()) {
            LOG.info(
                    "Stopping the PostgreSQL (pid {}) that an earlier run left behind",
                    orphan.get().pid());
            orphan.get().destroy();
            orphan.get().onExit().get(WAIT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            lockFile.close(); // releases the lock
        }
    }
}
