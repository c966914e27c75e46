package se.huddinge.samverkan.calendar;

/** Days that belong together, from the outermost ring of the picture inwards. */
enum Ring {
    BOARD,
    AGREEMENT,
    REPORT,
    STUDENT,
    PLAN
}
