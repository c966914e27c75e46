package se.huddinge.samverkan.reporting;

/** How far a round has come: the units write while it is open, then the coordinator weaves. */
public enum RoundStatus {
    PLANNED,
    OPEN,
    COMPILED
}
