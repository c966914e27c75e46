package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.demo.Municipality.Finished;
import se.huddinge.samverkan.figures.CatchUp;
import se.huddinge.samverkan.reporting.draft.Arrangement;
import se.huddinge.samverkan.reporting.draft.SectionTexts;
import se.huddinge.samverkan.reporting.draft.TextForm;
import se.huddinge.samverkan.reporting.locked.Afterwards;
import se.huddinge.samverkan.reporting.locked.ApprovalForm;
import se.huddinge.samverkan.reporting.locked.LockForm;
import se.huddinge.samverkan.reporting.locked.Locking;
import se.huddinge.samverkan.reporting.locked.PresentationForm;

/** The report of a round that is over: written, locked, shown to the management and approved. */
class DemoLockedReports {
    private static final int FIRST = 1;

    private final SectionTexts texts;
    private final Locking locking;
    private final Afterwards afterwards;
    private final CatchUp figures;
    private final Timeline timeline;

    DemoLockedReports(SectionTexts texts, Locking locking, Afterwards afterwards, CatchUp figures, Timeline timeline) {
        this.texts = texts;
        this.locking = locking;
        this.afterwards = afterwards;
        this.figures = figures;
        this.timeline = timeline;
    }

    /** All of the demo is one transaction, at whose end its activities would be counted. */
    void make(Long round, Finished told, LocalDate base) {
        figures.run();
        timeline.on(told.locked().from(base), Demo.COORDINATOR, () -> {
            told.texts()
                    .forEach((kind, words) -> texts.write(
                            round,
                            kind,
                            new TextForm(words, texts.form(round, kind).version())));
            locking.lock(round, new LockForm(Arrangement.GOALS, null, null, 0L));
        });
        var shown = told.shown().from(base);
        var next = told.next() == null ? null : told.next().from(timeline.today());
        timeline.on(
                shown,
                Demo.COORDINATOR,
                () -> afterwards.present(
                        round,
                        FIRST,
                        new PresentationForm(
                                told.forum(), shown, null, told.by(), told.outcome(), next, UUID.randomUUID())));
        var approved = told.approved().from(base);
        timeline.on(
                approved,
                Demo.COORDINATOR,
                () -> afterwards.approve(
                        round, FIRST, new ApprovalForm(told.body(), approved, told.paragraph(), UUID.randomUUID())));
    }
}
