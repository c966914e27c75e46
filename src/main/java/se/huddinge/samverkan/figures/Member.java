package se.huddinge.samverkan.figures;

/**
 * One row or column of a matrix: a unit, an academy, or a part of the strategy.
 *
 * @param standing whether it has its place though nothing was done: a department, a prioritised academy, a part of the
 *     strategy in force
 */
public record Member(long id, String name, boolean standing) {}
