package se.huddinge.samverkan.reporting.paper;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.reporting.paper.Sheet.Line;
import tools.jackson.databind.json.JsonMapper;

/** A picture says what its table says, of its own cells and nothing else. */
class BarsTest {
    static final JsonMapper JSON = JsonMapper.builder().build();

    static Line line(String name, long now, long before) {
        return Line.of(Cell.of(name), Cell.rows(now, "activity"), Cell.rows(before, "before"));
    }

    static Sheet sheet(Line... lines) {
        return Sheet.of("Per förvaltning", List.of("Förvaltning", "Aktiviteter", "Året före"), List.of(lines))
                .drawn(new Picture(1, 2));
    }

    static Bars bars(Sheet sheet) {
        return requireNonNull(sheet.bars());
    }

    @Test
    void theLargestComesFirstAndWhatIsNothingIsNotDrawn() {
        var bars = bars(sheet(line("Bygg", 4, 8), line("Kultur", 0, 0), line("Skola", 6, 3), line("Vård", 0, 2)));
        assertThat(bars.heading()).isEqualTo("Aktiviteter");
        assertThat(bars.before()).isEqualTo("Året före");
        assertThat(bars.all()).extracting(Bars.Bar::name).containsExactly("Skola", "Bygg", "Vård");
        assertThat(bars.all()).extracting(Bars.Bar::count).containsExactly(6L, 4L, 0L);
        assertThat(bars.all()).extracting(Bars.Bar::before).containsExactly(3L, 8L, 2L);
        var first = bars.all().get(0);
        assertThat(first.width(80)).isEqualTo("60.00%");
        assertThat(first.mark(10, 80)).isEqualTo("40.00%");
        assertThat(bars.all().get(1).after(10, 80)).as("after the mark").isEqualTo("90.00%");
    }

    @Test
    void ofManyTheRestAreTogetherAndNothingIsLeftOut() {
        var lines = IntStream.rangeClosed(1, 25)
                .mapToObj(n -> line("Enhet " + n, n, 2L * n))
                .toArray(Line[]::new);
        var all = bars(sheet(lines)).all();
        assertThat(all).hasSize(Bars.MOST);
        var rest = all.get(Bars.MOST - 1);
        assertThat(rest.name()).isNull();
        assertThat(rest.lines()).isEqualTo(16);
        assertThat(all.stream().mapToLong(Bars.Bar::count).sum()).isEqualTo(25 * 26 / 2);
        assertThat(all.stream().mapToLong(bar -> requireNonNull(bar.before())).sum())
                .isEqualTo(25 * 26);
    }

    @Test
    void oneBarOrNoneIsNoPicture() {
        assertThat(sheet(line("Skola", 6, 3), line("Kultur", 0, 0)).bars()).isNull();
        assertThat(sheet().bars()).isNull();
        assertThat(Sheet.of("Utan bild", List.of("A"), List.of(Line.of(Cell.of("a"))))
                        .bars())
                .isNull();
    }

    @Test
    void aTableThatWasKeptBeforeThereWerePicturesIsReadWithoutOne() {
        var kept =
                "{\"caption\":\"Per mål\",\"headings\":[\"Mål\"],\"lines\":[{\"cells\":[{\"text\":\"Ett\",\"value\":null,"
                        + "\"tags\":[],\"unit\":null}]}]}";
        assertThat(JSON.readValue(kept, Sheet.class))
                .isEqualTo(Sheet.of("Per mål", List.of("Mål"), List.of(Line.of(Cell.of("Ett")))));
        var drawn = sheet(line("Skola", 6, 3), line("Bygg", 4, 8));
        assertThat(JSON.readValue(JSON.writeValueAsString(drawn), Sheet.class)).isEqualTo(drawn);
        assertThat(JSON.writeValueAsString(drawn)).as("no figures of its own").doesNotContain("bars", "share");
    }
}
