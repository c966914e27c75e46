package se.huddinge.samverkan.meeting.listing;

import java.util.List;

/** What the list can be filtered by. */
record MeetingOptions(List<Option> bodies, List<Option> academies, List<Option> units) {
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
