package se.huddinge.samverkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseChoiceTest {
    MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutADatabaseTheEmbeddedOneComesWithTheDemo() {
        choose();
        assertThat(environment.getProperty(DatabaseChoice.EMBEDDED)).isEqualTo("true");
        assertThat(environment.getProperty("samverkan.demo")).isEqualTo("true");
    }

    @Test
    void anEmptyAddressIsNone() {
        environment.setProperty("spring.datasource.url", " ");
        choose();
        assertThat(environment.containsProperty(DatabaseChoice.EMBEDDED)).isTrue();
    }

    @Test
    void aDatabaseOfOnesOwnHasNoDemo() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/samverkan");
        choose();
        assertThat(environment.containsProperty(DatabaseChoice.EMBEDDED)).isFalse();
        assertThat(environment.containsProperty("samverkan.demo")).isFalse();
    }

    @Test
    void theDemoCanBeSwitchedOff() {
        environment.setProperty("samverkan.demo", "false");
        choose();
        assertThat(environment.getProperty("samverkan.demo")).isEqualTo("false");
    }

    @Test
    void withNeitherItSaysInOneLineWhatToSet(CapturedOutput output) {
        var thread = Thread.currentThread();
        var classes = thread.getContextClassLoader();
        thread.setContextClassLoader(new FilteredClassLoader("io.zonky"));
        try {
            assertThatThrownBy(this::choose)
                    .isInstanceOfSatisfying(
                            NoDatabaseException.class,
                            failure -> assertThat(new StartFailure().reportException(failure))
                                    .isTrue());
        } finally {
            thread.setContextClassLoader(classes);
        }
        assertThat(output.getAll().strip()).contains("SPRING_DATASOURCE_URL").hasLineCount(1);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneLineToo(CapturedOutput output) {
        var refused = new SQLException("Connection to localhost:5432 refused", "08001");
        assertThat(new StartFailure().reportException(new IllegalStateException(refused)))
                .isTrue();
        assertThat(output.getAll().strip()).contains("refused").hasLineCount(1);
    }

    @Test
    void whatNobodyCanPutRightKeepsItsStackTrace() {
        assertThat(new StartFailure().reportException(new IllegalStateException("bug")))
                .isFalse();
    }

    private void choose() {
        new DatabaseChoice().postProcessEnvironment(environment, new SpringApplication());
    }
}
