package se.huddinge.samverkan.reporting.locked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.reporting.paper.Chapter;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.Place;

/** What two reports say differently, place by place. */
final class Differences {
    /**
     * @param chapter its heading
     * @param place chapter, table, line and column; of words the chapter alone
     * @param before none of what is new; after, none of what is gone
     */
    record Difference(
            String chapter,
            String place,
            @Nullable String before,
            @Nullable String after) {}

    private record Said(String chapter, String text) {}

    private Differences() {}

    static List<Difference> between(Paper before, Paper after) {
        var old = places(before);
        var fresh = places(after);
        var all = new LinkedHashSet<>(fresh.keySet());
        all.addAll(old.keySet());
        var found = new ArrayList<Difference>();
        for (var place : all) {
            var one = old.get(place);
            var other = fresh.get(place);
            if (one == null && other != null) found.add(new Difference(other.chapter(), place, null, other.text()));
            if (one != null && !one.equals(other))
                found.add(new Difference(one.chapter(), place, one.text(), other == null ? null : other.text()));
        }
        return found;
    }

    private static Map<String, Said> places(Paper paper) {
        var places = new LinkedHashMap<String, Said>();
        for (var chapter : paper.chapters()) {
            if (!chapter.text().isEmpty()) places.put(chapter.heading(), new Said(chapter.heading(), chapter.text()));
            places(chapter, places);
        }
        return places;
    }

    /** Lines that are called the same are told apart by their order. */
    private static void places(Chapter chapter, Map<String, Said> places) {
        chapter.places().forEach(place -> {
            var name = name(place);
            var unique = name;
            for (int n = 2; places.containsKey(unique); n++) unique = name + " (" + n + ")";
            places.put(unique, new Said(place.chapter(), place.cell().text()));
        });
    }

    private static String name(Place place) {
        return String.join(" · ", place.chapter(), place.table(), place.line(), place.column());
    }
}
