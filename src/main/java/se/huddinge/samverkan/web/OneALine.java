package se.huddinge.samverkan.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** A text with one thing a line: at most 50 of them, none longer than {@link #max} characters. */
@Constraint(validatedBy = OneALine.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneALine {
    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<OneALine, String> {
        private int max;

        @Override
        public void initialize(OneALine lines) {
            max = lines.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var lines = Lines.of(text);
            return lines.size() <= 50 && lines.stream().allMatch(line -> line.length() <= max);
        }
    }
}
