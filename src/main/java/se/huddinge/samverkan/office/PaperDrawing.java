package se.huddinge.samverkan.office;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Lets the library that makes PDF have our pictures drawn, see {@link Drawing}. */
final class PaperDrawing implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        var drawing = new Drawing(svg);
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(drawing.width() * dotsPerPixel);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(drawing.height() * dotsPerPixel);
            }

            @Override
            public void drawSVG(OutputDevice paper, RenderingContext rendering, double x, double y) {
                paper.drawWithGraphics((float) x, (float) y, drawing.width(), drawing.height(), drawing::draw);
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // words are drawn as shapes
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // words are drawn as shapes
    }

    @Override
    public void close() {
        // nothing is held
    }
}
