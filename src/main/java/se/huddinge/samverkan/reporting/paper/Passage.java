package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph, a heading within a chapter, or a list with its items. */
public record Passage(Kind kind, List<Item> items) {
    public enum Kind {
        PARAGRAPH,
        HEADING,
        BULLETS,
        NUMBERS
    }

    public record Item(List<Run> runs) {}

    /** Some words written alike; where a line ends, nothing but that. */
    public record Run(
            String text,
            boolean bold,
            boolean italic,
            @Nullable String link) {
        static final Run BREAK = new Run("\n", false, false, null);

        public boolean isBreak() {
            return text.equals("\n");
        }
    }
}
