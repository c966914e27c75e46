package se.huddinge.samverkan.office;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** A chart of PowerPoint's own, with the workbook it is drawn of: its figures can be read, and changed by who must. */
final class SlideChart {
    private static final int LONGEST_NAME = 48;
    private static final double LETTERS = 14;

    /** Filled, and only outlined: told apart without their colours. */
    private static final List<XDDFColor> FILLS = List.of(color(0x1c7385), color(0xffffff));

    private static final XDDFColor OUTLINE = color(0x12262b);

    private SlideChart() {}

    static void write(XMLSlideShow show, XSLFSlide slide, Slides.Chart content, Rectangle room, String language)
            throws IOException {
        var chart = show.createChart();
        chart.setAutoTitleDeleted(true);
        plot(chart, content, language);
        if (content.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            chart.getOrAddLegend().setOverlay(false);
            letters(chart.getCTChart().getLegend().addNewTxPr());
        }
        slide.addChart(chart, inEmu(room));
        describe(slide, content.alt());
    }

    /** The slide has nothing else in a frame. */
    private static void describe(XSLFSlide slide, String alt) {
        slide.getXmlObject()
                .getCSld()
                .getSpTree()
                .getGraphicFrameArray(0)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Xml.storable(alt));
    }

    private static void plot(XDDFChart chart, Slides.Chart content, String language) {
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN); // the first on top
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddTextProperties().setFontSize(LETTERS);
        names.getOrAddTextProperties().setLanguage(Locale.forLanguageTag(language));
        var values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setVisible(false);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(40);
        data.setVaryColors(false);
        var last = content.names().size();
        var labels = XDDFDataSourcesFactory.fromArray(
                content.names().stream()
                        .map(name -> Slides.cut(Xml.storable(name), LONGEST_NAME))
                        .toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 0, 0)),
                0);
        for (int s = 0; s < content.series().size(); s++) {
            var one = content.series().get(s);
            var column = s + 1;
            var series = (XDDFBarChartData.Series) data.addSeries(
                    labels,
                    XDDFDataSourcesFactory.fromArray(
                            one.values().toArray(Long[]::new),
                            chart.formatRange(new CellRangeAddress(1, last, column, column)),
                            column));
            series.setTitle(one.name(), chart.setSheetTitle(one.name(), column));
            series.setShapeProperties(drawn(FILLS.get(s % FILLS.size())));
            series.setInvertIfNegative(false);
            label(series.getCTBarSer());
        }
        chart.plot(data);
    }

    private static XDDFShapeProperties drawn(XDDFColor fill) {
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(fill));
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(OUTLINE));
        line.setWidth(1.0);
        properties.setLineProperties(line);
        return properties;
    }

    /** Each bar with its figure. */
    private static void label(CTBarSer series) {
        var labels = series.addNewDLbls();
        letters(labels.addNewTxPr());
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(CTTextBody text) {
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz((int) LETTERS * 100);
    }

    /** The library takes the place of a chart in another measure than that of all else. */
    private static Rectangle inEmu(Rectangle room) {
        return new Rectangle(
                Units.toEMU(room.getX()),
                Units.toEMU(room.getY()),
                Units.toEMU(room.getWidth()),
                Units.toEMU(room.getHeight()));
    }

    private static XDDFColor color(int rgb) {
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
