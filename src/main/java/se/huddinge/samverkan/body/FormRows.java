package se.huddinge.samverkan.body;

import java.util.Set;
import java.util.regex.Pattern;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** Forms with rows: one that no form of ours has is refused, because the framework would fail on it. */
public final class FormRows {
    private static final Pattern CELL = Pattern.compile("_?rows\\[\\d{1,2}]\\.[a-zA-Z]+");

    private FormRows() {}

    public static void requireOurs(Set<String> parameters) {
        if (parameters.stream()
                .anyMatch(name -> name.startsWith("rows") && !CELL.matcher(name).matches()))
            throw new RefusedException(Objection.of("body.too-many-rows"));
    }
}
