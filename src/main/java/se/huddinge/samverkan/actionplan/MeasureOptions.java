package se.huddinge.samverkan.actionplan;

import java.util.List;

/** What the list can be filtered by. */
record MeasureOptions(List<Option> years, List<Option> units, List<Option> methods, List<Option> purposes) {
    record Option(Long id, String name) {}

    /** An id that stands for nothing is shown as it was written. */
    static String name(List<Option> options, Long id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::name)
                .findFirst()
                .orElse(id.toString());
    }
}
