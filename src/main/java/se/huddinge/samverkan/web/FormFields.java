package se.huddinge.samverkan.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a form's constraints say about its fields and its templates about their labels, so that nothing repeats it. */
@Component("formFields")
public class FormFields {
    private static final Set<Class<?>> REQUIRING = Set.of(NotBlank.class, NotNull.class, NotEmpty.class);

    /** A field in a template: its name and its message key, after the type of input where there is one. */
    private static final Pattern FIELD = Pattern.compile(":: \\w+\\((?:'\\w+', )?'(\\w+)', '([\\w-]+\\.[\\w.-]+)'");

    private static final Pattern INCLUDED = Pattern.compile("~\\{([\\w-]+/[\\w-]+) ::");

    private final Validator validator;
    private final Map<String, Map<String, String>> keys = new ConcurrentHashMap<>();

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

    /** The message key of the label beside the field on a page, as the page's template says; null when it does not. */
    public @Nullable String label(String template, String field) {
        return keys.computeIfAbsent(template, FormFields::keysIn).get(field);
    }

    private static Map<String, String> keysIn(String template) {
        var own = text(template);
        var found = new HashMap<String, String>();
        INCLUDED.matcher(own).results().map(included -> text(included.group(1))).forEach(text -> collect(text, found));
        collect(own, found);
        return found;
    }

    private static void collect(String text, Map<String, String> found) {
        FIELD.matcher(text).results().forEach(field -> found.put(field.group(1), field.group(2)));
    }

    private static String text(String template) {
        try {
            return new ClassPathResource("templates/" + template + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
