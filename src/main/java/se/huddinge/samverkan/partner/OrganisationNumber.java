package se.huddinge.samverkan.partner;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An organisation's number: ten digits of which the last is a check digit. A person's number is none. */
@Constraint(validatedBy = OrganisationNumber.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface OrganisationNumber {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Digits {
        /** The third digit is at least 2, where a person's number has a month. */
        private static final Pattern SHAPE = Pattern.compile("(\\d\\d[2-9]\\d{3})[- ]?(\\d{4})");

        private Digits() {}

        static boolean areRight(String typed) {
            return SHAPE.matcher(typed).matches() && sum(typed.replaceAll("\\D", "")) % 10 == 0;
        }

        /** The one way it is stored. */
        static @Nullable String written(@Nullable String typed) {
            return typed == null ? null : SHAPE.matcher(typed).replaceFirst("$1-$2");
        }

        /** Every other digit, from the first, is doubled, and the digits of all of it are added. */
        private static int sum(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int value = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
                sum += value / 10 + value % 10;
            }
            return sum;
        }
    }

    class Validator implements ConstraintValidator<OrganisationNumber, String> {
        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || Digits.areRight(typed);
        }
    }
}
