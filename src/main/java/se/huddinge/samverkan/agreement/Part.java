package se.huddinge.samverkan.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the six parts that the strategy asks of an agreement (S20, R5): whether it is there, and in which words. One
 * that nobody has answered for is not stored.
 */
@Embeddable
public record Part(
        @Enumerated(EnumType.STRING) Name name,
        @Enumerated(EnumType.STRING) Answer answer,
        @Column(nullable = false) String text) {
    public enum Name {
        GOALS,
        VISION,
        GUIDELINES,
        SCOPE,
        FORMS,
        RESOURCES;

        /** Of a form that asks for it. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Answer {
        PRESENT,
        MISSING,
        NOT_APPLICABLE
    }

    public static Part of(Name name, Answer answer, @Nullable String text) {
        return new Part(name, answer, text == null ? "" : text);
    }

    @Override
    public String toString() {
        return text.isEmpty() ? name + "." + answer : name + "." + answer + ": " + text;
    }
}
