package se.huddinge.samverkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server on a directory of its own, run by a process that is killed. */
class EmbeddedDatabaseTest {
    @TempDir
    Path directory;

    @Test
    void whatWasSavedIsThereAfterTheProgramIsKilled() throws Exception {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(program.inputReader().lines()).contains("saved");
        try (var database = new EmbeddedDatabase(directory, 0);
                var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word, current_setting('fsync') from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("åäö");
            assertThat(rows.getString(2)).isEqualTo("on");
        }
    }

    /** Saves a word and dies without a chance to tidy up. */
    static class Killed {
        public static void main(String[] args) throws Exception {
            var database = new EmbeddedDatabase(Path.of(args[0]), 0);
            try (var connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (word text)");
                statement.execute("insert into kept values ('åäö')");
            }
            System.out.println("saved");
            Runtime.getRuntime().halt(137);
        }
    }
}
