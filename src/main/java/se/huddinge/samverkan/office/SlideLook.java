package se.huddinge.samverkan.office;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Where things lie on a wide slide and how its title is written: said once, on the master and its layouts. */
final class SlideLook {
    /** What a table or a chart has for itself, in points. */
    static final Rectangle ROOM = new Rectangle(48, 124, 864, 380);

    private static final Dimension WIDE = new Dimension(960, 540);
    private static final Rectangle TITLE = new Rectangle(48, 28, 864, 84);
    private static final Rectangle OPENING = new Rectangle(48, 120, 864, 150);
    private static final Rectangle UNDER = new Rectangle(48, 276, 864, 170);
    private static final byte[] INK = {0x0b, 0x3d, 0x4a};

    private SlideLook() {}

    static void give(XMLSlideShow show) {
        var wider = WIDE.getWidth() / show.getPageSize().getWidth();
        show.setPageSize(WIDE);
        var master = show.getSlideMasters().get(0);
        write(master);
        place(master, wider);
        for (var layout : master.getSlideLayouts()) place(layout, wider);
        for (var shape : master.getLayout(SlideLayout.TITLE).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.CENTERED_TITLE) shape.setAnchor(OPENING);
            if (shape.getTextType() == Placeholder.SUBTITLE) {
                shape.setAnchor(UNDER);
                var letters = ((CTShape) shape.getXmlObject())
                        .getTxBody()
                        .getLstStyle()
                        .getLvl1PPr();
                letters.setAlgn(STTextAlignType.L);
                ink(letters);
            }
        }
    }

    private static void write(XSLFSlideMaster master) {
        var styles = master.getXmlObject().getTxStyles();
        var title = styles.getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz(2800);
        title.getDefRPr().setB(true);
        ink(title);
        styles.getBodyStyle().getLvl1PPr().getDefRPr().setSz(2000);
    }

    private static void ink(CTTextParagraphProperties letters) {
        if (letters.getDefRPr().isSetSolidFill()) letters.getDefRPr().unsetSolidFill();
        letters.getDefRPr().addNewSolidFill().addNewSrgbClr().setVal(INK);
    }

    private static void place(XSLFSheet sheet, double wider) {
        for (var shape : sheet.getPlaceholders()) {
            if (!((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm()) continue;
            var now = shape.getAnchor();
            shape.setAnchor(
                    sheet instanceof XSLFSlideMaster && shape.getTextType() == Placeholder.TITLE
                            ? TITLE
                            : sheet instanceof XSLFSlideMaster && shape.getTextType() == Placeholder.BODY
                                    ? ROOM
                                    : new Rectangle2D.Double(
                                            now.getX() * wider, now.getY(), now.getWidth() * wider, now.getHeight()));
        }
    }

    /** Who listens, and who checks the spelling, is told which language it is. */
    static void speak(XSLFSheet sheet, String language) {
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) speak(text, language);
            if (shape instanceof XSLFTable table)
                for (var row : table.getRows()) for (var cell : row.getCells()) speak(cell, language);
        }
    }

    private static void speak(XSLFTextShape text, String language) {
        for (var paragraph : text.getTextParagraphs())
            for (var run : paragraph.getTextRuns()) run.getRPr(true).setLang(language);
    }
}
