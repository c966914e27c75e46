package se.huddinge.samverkan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * A presentation that PowerPoint opens and people go on working in: real titles, tables and charts, and notes for whoever
 * speaks. What has no room on a slide is cut, and says so.
 */
public final class Slides implements AutoCloseable {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final int MOST_POINTS = 7;
    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_POINT = 150;

    /**
     * @param columns the heading of each
     * @param widths of the columns, as shares of the whole in percent
     */
    public record Grid(List<String> columns, List<Integer> widths, List<List<String>> lines) {}

    /**
     * Bars lying down.
     *
     * @param alt what it says to who does not see it
     */
    public record Chart(List<String> names, List<Series> series, String alt) {}

    public record Series(String name, List<Long> values) {}

    private final XMLSlideShow show = new XMLSlideShow();
    private final String language;

    /** @param language such as sv-SE */
    public Slides(String title, String language) {
        this.language = language;
        SlideLook.give(show);
        var properties = show.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
    }

    /** The first slide. */
    public void opening(String title, List<String> under, String notes) {
        var slide = slide(SlideLayout.TITLE, title, notes);
        fill(
                slide.getPlaceholder(1),
                under.stream().map(line -> cut(line, LONGEST_TITLE)).toList());
    }

    public void points(String title, List<String> points, String notes) {
        var slide = slide(SlideLayout.TITLE_AND_CONTENT, title, notes);
        fill(
                slide.getPlaceholder(1),
                points.stream()
                        .limit(MOST_POINTS)
                        .map(point -> cut(point, LONGEST_POINT))
                        .toList());
    }

    public void table(String title, Grid grid, String notes) {
        SlideTable.write(slide(SlideLayout.TITLE_ONLY, title, notes), grid, SlideLook.ROOM);
    }

    public void chart(String title, Chart chart, String notes) throws IOException {
        SlideChart.write(show, slide(SlideLayout.TITLE_ONLY, title, notes), chart, SlideLook.ROOM, language);
    }

    private XSLFSlide slide(SlideLayout layout, String title, String notes) {
        var slide = show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
        fill(slide.getPlaceholder(0), List.of(cut(title, LONGEST_TITLE)));
        note(show.getNotesSlide(slide), notes);
        return slide;
    }

    /** The day that the library would write there is none of ours. */
    private static void note(XSLFNotes page, String notes) {
        for (var shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY)
                fill(shape, notes.lines().toList());
            if (shape.getTextType() == Placeholder.DATETIME) page.removeShape(shape);
        }
    }

    private static void fill(XSLFTextShape shape, List<String> lines) {
        shape.clearText();
        for (var line : lines) shape.addNewTextParagraph().addNewTextRun().setText(Xml.storable(line));
    }

    /** So that it has room; cut between words where there are any. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).stripTrailing() + "…";
    }

    public void write(OutputStream out) throws IOException {
        for (var slide : show.getSlides()) {
            SlideLook.speak(slide, language);
            SlideLook.speak(show.getNotesSlide(slide), language);
        }
        show.write(out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
