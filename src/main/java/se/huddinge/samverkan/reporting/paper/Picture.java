package se.huddinge.samverkan.reporting.paper;

import org.jspecify.annotations.Nullable;

/**
 * Which of a table's columns are drawn. It holds no figures of its own, so a picture cannot say anything else than its table.
 *
 * @param column drawn as bars
 * @param before the same a year before, drawn as a mark across each bar
 */
public record Picture(int column, @Nullable Integer before) {}
