package se.huddinge.samverkan.priorityarea;

/** How far an area has come, as stored; what is shown also asks the day ({@link State}). */
public enum Status {
    PROPOSED,
    DECIDED,
    ENDED
}
