package se.huddinge.samverkan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record that was found.
 *
 * @param rank 0 is best: what is called exactly so
 * @param extract of its text around what was found, if that is where it was found
 */
record Hit(
        String address, List<Marks.Piece> title, @Nullable String line, List<Marks.Piece> extract, int rank) {}
