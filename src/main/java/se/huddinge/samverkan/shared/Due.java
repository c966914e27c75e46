package se.huddinge.samverkan.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do.
 *
 * @param key message key of what it is; what to do about it stands under the same key with ".DO"
 * @param title of the record it is about
 * @param about with whom, or whose, when that helps
 * @param day by when; none when it is never too late
 * @param address where it is done
 */
public record Due(
        String key,
        String title,
        @Nullable String about,
        @Nullable LocalDate day,
        String address) {}
