package se.huddinge.samverkan.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text in which nothing looks like a personal identity number: a day of birth, also a coordination number's, and four digits. */
@Constraint(validatedBy = NoPersonalNumber.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalNumber {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<NoPersonalNumber, String> {
        private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

        /** Without the century and without a sign before the last four it may as well be a telephone number. */
        private static final Pattern NUMBER = Pattern.compile(
                "(?<!\\d)((19|20)\\d\\d" + MONTH_AND_DAY + "[-+ ]?|\\d\\d" + MONTH_AND_DAY + "[-+])\\d{4}(?!\\d)");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !NUMBER.matcher(text).find();
        }
    }
}
