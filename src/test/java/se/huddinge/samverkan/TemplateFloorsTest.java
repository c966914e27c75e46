package se.huddinge.samverkan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates obey the floors too: a page inserts what its own package, a lower one, or the ground offers. */
class TemplateFloorsTest {
    static final Pattern INSERTED = Pattern.compile("~\\{\\s*([a-z][\\w-]*)/?[\\w/-]*\\s*::");
    static final Pattern FLOOR = Pattern.compile("/\\*\\* Floor (\\d+)");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path JAVA = Path.of("src/main/java/se/huddinge/samverkan");
    static final Map<String, Integer> GROUND = Map.of("layout", 0, "layout.html", 0, "fragments", 0, "error", 0);

    @Test
    void aTemplateOnlyInsertsWhatLiesBelow() throws IOException {
        var floors = floors();
        var wrong = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var own = TEMPLATES.relativize(file).getName(0).toString();
                INSERTED.matcher(Files.readString(file))
                        .results()
                        .map(inserted -> inserted.group(1))
                        .filter(other -> !other.equals(own))
                        .filter(other -> floors.getOrDefault(other, Integer.MAX_VALUE) >= floors.get(own)
                                && !GROUND.containsKey(other))
                        .forEach(other -> wrong.add(file + " inserts from " + other));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The layout is inserted as an element, and a page without a doctype is laid out as in 1998. */
    @Test
    void everyPageBeginsWithItsDoctype() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(Files.readString(file)).as(file.toString()).startsWithIgnoringCase("<!doctype html>");
        }
    }

    @Test
    void everyFolderOfTemplatesIsAPackage() throws IOException {
        try (var folders = Files.list(TEMPLATES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).allMatch(floors()::containsKey);
        }
    }

    static Map<String, Integer> floors() throws IOException {
        try (var packages = Files.list(JAVA)) {
            var floors = packages.filter(Files::isDirectory)
                    .collect(toMap(folder -> folder.getFileName().toString(), TemplateFloorsTest::floor));
            floors.putAll(GROUND);
            return floors;
        }
    }

    static int floor(Path folder) {
        try {
            var info = Files.readString(folder.resolve("package-info.java"));
            var floor = FLOOR.matcher(info);
            assertThat(floor.find()).as(folder + " says which floor it is on").isTrue();
            return Integer.parseInt(floor.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
