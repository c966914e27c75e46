package se.huddinge.samverkan.desk;

import java.util.List;

/**
 * As many of a list as there is room for.
 *
 * @param more how many are left out
 */
record Some<T>(List<T> shown, int more) {
    static <T> Some<T> of(int most, List<T> all) {
        var shown = all.size() <= most ? all : all.subList(0, most);
        return new Some<>(List.copyOf(shown), all.size() - shown.size());
    }

    /** For who has room for fewer. */
    Some<T> atMost(int most) {
        var fewer = of(most, shown);
        return new Some<>(fewer.shown, more + fewer.more);
    }
}
