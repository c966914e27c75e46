package se.huddinge.samverkan.reporting;

/**
 * How far a round has come: the units write while it is open, then the coordinator weaves. A cancelled one keeps in the database
 * how far it had come, beside the day on which it was cancelled.
 */
public enum RoundStatus {
    PLANNED,
    OPEN,
    COMPILED,
    CANCELLED
}
