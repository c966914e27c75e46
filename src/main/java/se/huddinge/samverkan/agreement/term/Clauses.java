package se.huddinge.samverkan.agreement.term;

/** All that an agreement's own text says about its time. */
public record Clauses(Term term, Renewal renewal, Notice notice) {
    public static Clauses unknown() {
        return of(Term.unknown());
    }

    /** Where only its days are known. */
    public static Clauses of(Term term) {
        return new Clauses(term, Renewal.unknown(), Notice.unknown());
    }
}
