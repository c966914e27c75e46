package se.huddinge.samverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.shared.DomainEvent;

/** Whatever can happen to what can be followed has a sentence. */
class VerbsHaveWordsTest {
    @Test
    void everyVerbOfAKindThatCanBeFollowedHasASentence() throws Exception {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        var told = new ClassFileImporter()
                .importPackages("se.huddinge.samverkan").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                        .map(VerbsHaveWordsTest::event)
                        .filter(event -> Kind.of(event.subject()).isPresent())
                        .map(event -> "notice.did." + event.subject() + "." + event.action())
                        .toList();
        assertThat(told).hasSizeGreaterThan(80).allMatch(words::containsKey);
    }

    private static DomainEvent event(JavaClass type) {
        try {
            var made = type.reflect().getDeclaredConstructors()[0];
            made.setAccessible(true);
            return (DomainEvent) made.newInstance(Arrays.stream(made.getParameterTypes())
                    .map(parameter -> parameter == Long.class ? 1L : null)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
