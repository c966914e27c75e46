package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.term.Term;

/** On a form with a term: a fixed one has a last day, not before the first, and no other has one (R10). */
@Constraint(validatedBy = TermInOrder.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface TermInOrder {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    interface Fields {
        Term.@Nullable Kind termKind();

        @Nullable
        LocalDate firstDay();

        @Nullable
        LocalDate lastDay();
    }

    class Validator implements ConstraintValidator<TermInOrder, Fields> {
        @Override
        public boolean isValid(Fields form, ConstraintValidatorContext context) {
            var problem = problem(form.termKind() == Term.Kind.FIXED, form.firstDay(), form.lastDay());
            if (problem == null || form.termKind() == null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + problem + "}")
                    .addPropertyNode("lastDay")
                    .addConstraintViolation();
            return false;
        }

        private static @Nullable String problem(boolean fixed, @Nullable LocalDate first, @Nullable LocalDate last) {
            if (fixed && last == null) return "agreement.fixed-needs-last-day";
            if (!fixed && last != null) return "agreement.only-fixed-has-last-day";
            return first != null && last != null && last.isBefore(first) ? "agreement.ends-before-it-starts" : null;
        }
    }
}
