package se.huddinge.samverkan.pages;

import java.util.List;

/** As many of a list as a page shows unasked, and the rest behind a fold. */
record Some<T>(List<T> shown, List<T> rest) {
    static <T> Some<T> of(int most, List<T> all) {
        var shown = Math.min(most, all.size());
        return new Some<>(all.subList(0, shown), all.subList(shown, all.size()));
    }

    public int getCount() {
        return shown.size() + rest.size();
    }
}
