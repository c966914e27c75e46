package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.huddinge.samverkan.demo.Municipality.Round;
import se.huddinge.samverkan.demo.Municipality.Told;
import se.huddinge.samverkan.statusupdate.AnswerForm;
import se.huddinge.samverkan.statusupdate.ReplyForm;
import se.huddinge.samverkan.statusupdate.RoundForm;
import se.huddinge.samverkan.statusupdate.StatusRounds;
import se.huddinge.samverkan.statusupdate.StatusUpdate;
import se.huddinge.samverkan.statusupdate.StatusUpdates;
import se.huddinge.samverkan.statusupdate.StepForm;

/** The coordinator asks how it goes; some answer at once, some not at all. */
class DemoStatusUpdates {
    private final StatusRounds rounds;
    private final StatusUpdates updates;
    private final Names names;
    private final Timeline timeline;

    DemoStatusUpdates(StatusRounds rounds, StatusUpdates updates, Names names, Timeline timeline) {
        this.rounds = rounds;
        this.updates = updates;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Round> told) {
        var today = timeline.today();
        told.forEach(round -> make(round, today));
    }

    private void make(Round told, LocalDate today) {
        var form = new RoundForm(told.last().from(today), UUID.randomUUID());
        var round = timeline.on(told.opened().from(today), Demo.COORDINATOR, () -> rounds.ask(form));
        told.answers().forEach(answer -> make(round.getId(), answer, today));
        if (told.closed() != null)
            timeline.on(
                    told.closed().from(today),
                    Demo.COORDINATOR,
                    () -> rounds.close(round.getId(), new StepForm(round.getVersion())));
    }

    private void make(Long round, Told told, LocalDate today) {
        var unit = names.unit(told.unit()).getId();
        var id = rounds.answers(round).stream()
                .filter(row -> row.unitId().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
        var day = told.day().from(today);
        var writer = names.contactPersonOn(unit, day).orElseThrow();
        timeline.on(day, writer, () -> answer(updates.get(id), told));
        if (told.replied() != null)
            timeline.on(told.replied().from(today), Demo.COORDINATOR, () -> reply(updates.get(id), told));
        if (told.settled() != null)
            timeline.on(
                    told.settled().from(today),
                    writer,
                    () -> updates.settle(id, new StepForm(updates.get(id).getVersion())));
    }

    private void answer(StatusUpdate update, Told told) {
        if (told.light() == null) updates.nothingNew(update.getId(), new StepForm(update.getVersion()));
        else
            updates.answer(
                    update.getId(),
                    new AnswerForm(told.light(), requireNonNull(told.words()), told.need(), update.getVersion()));
    }

    private void reply(StatusUpdate update, Told told) {
        updates.reply(update.getId(), new ReplyForm(requireNonNull(told.reply()), update.getVersion()));
    }
}
