package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One meeting of a board: the day, by when it must have its papers, and when it is prepared. */
public record Meeting(
        LocalDate meetingOn,
        @Nullable LocalDate papersDue,
        @Nullable LocalDate preparationOn) {}
