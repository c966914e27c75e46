package se.huddinge.samverkan.office;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table on a slide, its row of headings marked as such. */
final class SlideTable {
    private static final Color LINE = new Color(0x8fa5aa);
    private static final Color INK = new Color(0x12262b);
    private static final double LETTERS = 16;
    private static final double LETTER_WIDTH = 8.2;
    private static final Pattern FIGURE = Pattern.compile("[+−]?\\d+");
    private static final int MOST = 10;
    private static final int TALLEST = 48;

    /** From which a cell has room for two lines. */
    private static final int TWO_LINES = 46;

    private SlideTable() {}

    static void write(XSLFSlide slide, Slides.Grid grid, Rectangle room) {
        var lines = grid.lines().subList(0, Math.min(MOST, grid.lines().size()));
        var height = Math.min(TALLEST, room.height / (lines.size() + 1));
        var table = slide.createTable(lines.size() + 1, grid.columns().size());
        table.setAnchor(new Rectangle(room.x, room.y, room.width, height * (lines.size() + 1)));
        table.getCTTable().getTblPr().setFirstRow(true);
        for (int r = 0; r <= lines.size(); r++) table.setRowHeight(r, height);
        for (int c = 0; c < grid.columns().size(); c++) {
            var width = room.getWidth() * grid.widths().get(c) / 100;
            var longest = (int) (width / LETTER_WIDTH) * (height < TWO_LINES ? 1 : 2);
            table.setColumnWidth(c, width);
            var align = figures(lines, c) ? TextAlign.RIGHT : TextAlign.LEFT;
            write(table.getCell(0, c), Slides.cut(grid.columns().get(c), longest), align, true);
            for (int r = 0; r < lines.size(); r++)
                write(table.getCell(r + 1, c), Slides.cut(lines.get(r).get(c), longest), align, false);
        }
    }

    private static void write(XSLFTableCell cell, String text, TextAlign align, boolean heading) {
        var paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(align);
        var run = paragraph.addNewTextRun();
        run.setText(Xml.storable(text));
        run.setFontSize(LETTERS);
        run.setFontColor(INK);
        run.setBold(heading);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setBorderColor(BorderEdge.bottom, LINE);
        cell.setBorderWidth(BorderEdge.bottom, heading ? 1.5 : 0.75);
    }

    private static boolean figures(List<List<String>> lines, int column) {
        return lines.stream().anyMatch(line -> FIGURE.matcher(line.get(column)).matches());
    }
}
