package se.huddinge.samverkan.desk;

import java.time.LocalDate;

/** Something with a day ahead: what it is, what it is called and where it is told of. */
record Coming(Kind kind, LocalDate day, String title, String address) {
    enum Kind {
        ACTIVITY,
        AGREEMENT_ENDS,
        PROJECT_ENDS
    }

    boolean isBetween(LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
