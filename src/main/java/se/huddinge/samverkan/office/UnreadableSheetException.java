package se.huddinge.samverkan.office;

/** A file that cannot be read as a table; says why, for a message. */
public class UnreadableSheetException extends RuntimeException {
    public enum Reason {
        NOT_A_SHEET,
        EMPTY,
        TOO_MANY_ROWS,
        TOO_LARGE
    }

    private final Reason reason;

    UnreadableSheetException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
