package se.huddinge.samverkan.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in a directory of its own, for a machine with only a JDK; not for production. The process that
 * holds the lock file owns the server, another one on the same directory attaches to it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final int CHECKS_A_SECOND = 5;

    private final Path data;
    private final Path binaries;
    private final FileChannel lockFile;
    private final @Nullable EmbeddedPostgres owned;
    private final int port;

    EmbeddedDatabase(Path directory, int wantedPort) throws Exception {
        Files.createDirectories(directory);
        var home = directory.toRealPath();
        data = home.resolve("pg17"); // a data directory does not survive a change of major version
        binaries = home.resolve("pg-bin");
        lockFile = FileChannel.open(home.resolve("pg17.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        owned = lockFile.tryLock() == null ? null : start(wantedPort);
        port = owned == null ? portOfTheOwner() : owned.getPort();
        LOG.info("PostgreSQL keeps its data in {} and answers on port {}", data, port);
    }

    private EmbeddedPostgres start(int wantedPort) throws Exception {
        stopWhatAKilledProcessLeft();
        var making = data.resolveSibling("pg17.making");
        if (Files.exists(making)) FileSystemUtils.deleteRecursively(data); // killed before it ever served
        if (Files.notExists(data)) Files.createFile(making);
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false) // the context closes us, after the pool
                .setPort(wantedPort)
                .setPGStartupWait(WAIT)
                .setServerConfig("fsync", "on") // the library turns it off
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale-provider", "builtin") // the same order on every operating system
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
        Files.deleteIfExists(making);
        return server;
    }

    private void stopWhatAKilledProcessLeft() throws Exception {
        var orphan = Postmaster.of(data, binaries).map(Postmaster::process);
        if (orphan.isEmpty()) return;
        LOG.info(
                "Stopping the PostgreSQL that an earlier run left behind (pid {})",
                orphan.get().pid());
        orphan.get().destroy();
        orphan.get().onExit().get(WAIT.toSeconds(), TimeUnit.SECONDS);
    }

    private int portOfTheOwner() throws Exception {
        for (long check = 0; check < WAIT.toSeconds() * CHECKS_A_SECOND; check++) {
            Optional<Postmaster> running = Postmaster.of(data, binaries).filter(Postmaster::ready);
            if (running.isPresent()) return running.get().port();
            Thread.sleep(1000 / CHECKS_A_SECOND);
        }
        throw new IllegalStateException("Another process holds " + data + " but its PostgreSQL does not answer");
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
        try (lockFile) {
            if (owned != null) owned.close();
        }
    }
}
