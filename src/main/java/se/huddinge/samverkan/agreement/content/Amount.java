package se.huddinge.samverkan.agreement.content;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** More than nothing, with at most two decimals; thousands may stand apart. */
@Constraint(validatedBy = Amount.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Amount {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Amount, String> {
        @Override
        public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
            return written == null || Amounts.isReadable(written);
        }
    }
}
