package se.huddinge.samverkan.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** On a form with a place: either an academy or another organisation. A unit says which academy. */
@Constraint(validatedBy = OnePlace.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface OnePlace {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    interface Fields {
        @Nullable
        Long academyId();

        @Nullable
        Long unitId();

        @Nullable
        Long organisationId();
    }

    class Validator implements ConstraintValidator<OnePlace, Fields> {
        @Override
        public boolean isValid(Fields form, ConstraintValidatorContext context) {
            var atAcademy = form.academyId() != null || form.unitId() != null;
            if (atAcademy == (form.organisationId() == null)) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode("academyId")
                    .addConstraintViolation();
            return false;
        }
    }
}
