package se.huddinge.samverkan.idea;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;

/** Ideas by how far they have come: all that are open, and the last that were settled. */
record IdeaBoard(List<Column> columns) {
    /** What is settled is many by and by; the list has them all. */
    private static final int SETTLED = 30;

    private static final int MOST = 200;

    /** Those that have come equally far. */
    record Column(State state, List<Card> cards) {}

    /** @param movable who asks may take it on */
    record Card(IdeaRow row, boolean movable) {}

    @Component
    static class Reader {
        private final IdeaService ideas;
        private final Readers readers;

        Reader(IdeaService ideas, Readers readers) {
            this.ideas = ideas;
            this.readers = readers;
        }

        /** Two questions, whatever there is: the list of what is settled is short. */
        IdeaBoard read(IdeaFilter filter) {
            var byColumn = Stream.of(some(filter, State::isOpen, MOST), some(filter, state -> !state.isOpen(), SETTLED))
                    .flatMap(Page::stream)
                    .collect(groupingBy(IdeaRow::state));
            return new IdeaBoard(filter.states().stream()
                    .map(state -> new Column(
                            state,
                            byColumn.getOrDefault(state, List.of()).stream()
                                    .map(this::card)
                                    .toList()))
                    .toList());
        }

        private Page<IdeaRow> some(IdeaFilter filter, Predicate<State> wanted, int most) {
            return ideas.find(
                    filter,
                    filter.states().stream().filter(wanted).toList(),
                    PageRequest.of(0, most, IdeaSort.MOVED.by(Direction.DESC)));
        }

        private Card card(IdeaRow row) {
            var reader = readers.current();
            return new Card(
                    row,
                    row.state().isOpen()
                            && (reader.everything() || reader.unitIds().contains(row.unitId())));
        }
    }
}
