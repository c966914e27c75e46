package se.huddinge.samverkan.reporting.locked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.reporting.paper.Paper;

/** What two reports say differently, place by place. */
final class Differences {
    /**
     * @param place chapter, table, line and column; of words the chapter alone
     * @param before none of what is new; after, none of what is gone
     */
    record Difference(
            String place, @Nullable String before, @Nullable String after) {}

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
            if (one == null ? other != null : !one.equals(other)) found.add(new Difference(place, one, other));
        }
        return found;
    }

    /** Lines that are called the same are told apart by their order. */
    private static Map<String, String> places(Paper paper) {
        var places = new LinkedHashMap<String, String>();
        for (var chapter : paper.chapters()) {
            if (!chapter.text().isEmpty()) places.put(chapter.heading(), chapter.text());
            for (var sheet : chapter.sheets())
                for (var line : sheet.lines())
                    for (int c = 1; c < line.cells().size(); c++) {
                        var place = String.join(
                                " · ",
                                chapter.heading(),
                                sheet.caption(),
                                line.cells().get(0).text(),
                                sheet.headings().get(c));
                        var unique = place;
                        for (int n = 2; places.containsKey(unique); n++) unique = place + " (" + n + ")";
                        places.put(unique, line.cells().get(c).text());
                    }
        }
        return places;
    }
}
