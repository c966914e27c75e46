package se.huddinge.samverkan.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a form's own constraints say about its fields, so that no template repeats it. */
@Component("formFields")
public class FormFields {
    private static final Set<Class<?>> REQUIRING = Set.of(NotBlank.class, NotNull.class, NotEmpty.class);

    private final Validator validator;

    FormFields(Validator validator) {
        this.validator = validator;
    }

    /**
     * Whether the field may be left empty.
     *
     * @param form the form, or its class when what was sent could not be made into one
     */
    public boolean optional(Object form, String field) {
        var type = form instanceof Class<?> known ? known : form.getClass();
        var constrained = validator.getConstraintsForClass(type).getConstraintsForProperty(field);
        return constrained == null
                || constrained.getConstraintDescriptors().stream()
                        .noneMatch(constraint ->
                                REQUIRING.contains(constraint.getAnnotation().annotationType()));
    }
}
