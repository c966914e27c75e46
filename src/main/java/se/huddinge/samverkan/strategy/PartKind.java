package se.huddinge.samverkan.strategy;

import java.util.Arrays;
import java.util.Locale;
import se.huddinge.samverkan.shared.NotFoundException;

/** The four kinds of things that follow from a passage, and the word for each in an address. */
public enum PartKind {
    PURPOSE("syften"),
    METHOD("metoder"),
    GOAL("mal"),
    DUTY("uppdrag");

    private final String path;

    PartKind(String path) {
        this.path = path;
    }

    public String getPath() {
        return path;
    }

    /** The filter of a list that shows what serves one of them. */
    public String getParameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PartKind at(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(path, 0L));
    }
}
