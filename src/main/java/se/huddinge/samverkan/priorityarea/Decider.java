package se.huddinge.samverkan.priorityarea;

/** Who may decide what a board is to prioritise (R8). */
public enum Decider {
    OWN,
    /** A unit whose decisions bind the boards; which one is data. */
    BINDING,
    COUNCIL
}
