package se.huddinge.samverkan.watch.reminder;

import java.time.LocalDate;

/**
 * When somebody is told of a day.
 *
 * @param step what tells it from the others of the same day: so many days before it, after it when negative; of what has no
 *     day, the number of the day itself
 * @param on the morning
 */
record Moment(int step, LocalDate on) {}
