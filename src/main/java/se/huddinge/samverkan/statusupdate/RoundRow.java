package se.huddinge.samverkan.statusupdate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round in a line: how many were asked, and how many have answered. */
public record RoundRow(
        Long id,
        LocalDate openedOn,
        LocalDate lastDay,
        @Nullable LocalDate closedOn,
        long asked,
        long answered) {}
