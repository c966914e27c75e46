package se.huddinge.samverkan.overview;

import java.util.List;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.placement.PlacementFigures.Term;
import se.huddinge.samverkan.placement.Totals;

/** The places of the terms that a period touches, and of those a year earlier. */
record Places(List<Term> terms, Totals now, Totals before) {
    static Places of(List<Term> all, Span span) {
        var terms = touched(all, span);
        return new Places(terms, together(terms), together(touched(all, span.yearBefore())));
    }

    private static List<Term> touched(List<Term> all, Span span) {
        return all.stream()
                .filter(term -> term.touches(span.first(), span.last()))
                .toList();
    }

    private static Totals together(List<Term> terms) {
        return Totals.together(terms.stream().map(Term::totals).toList());
    }

    public int getFilled() {
        return now.filled();
    }

    public int getFilledBefore() {
        return before.filled();
    }

    public boolean isPreliminary() {
        return terms.stream().anyMatch(Term::preliminary);
    }
}
