package se.huddinge.samverkan.reporting;

import java.util.Arrays;
import java.util.List;

/** The chapters that a report has when nobody has chosen others. */
public final class Sections {
    static final int LENGTH = 2000;

    private Sections() {}

    public static List<Section> all() {
        return Arrays.stream(SectionKind.values())
                .map(kind -> new Section(kind, LENGTH))
                .toList();
    }
}
