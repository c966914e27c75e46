package se.huddinge.samverkan.office;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws on paper the little of SVG that our pictures are made of: bars and lines, in px or as shares of the whole. */
final class PaperDrawing implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        var width = Float.parseFloat(svg.getAttribute("width"));
        var height = Float.parseFloat(svg.getAttribute("height"));
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(width * dotsPerPixel);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(height * dotsPerPixel);
            }

            @Override
            public void drawSVG(OutputDevice paper, RenderingContext rendering, double x, double y) {
                paper.drawWithGraphics(
                        (float) x, (float) y, width, height, pen -> new Sheet(pen, width, height).draw(svg));
            }
        };
    }

    private record Sheet(Graphics2D pen, float width, float height) {
        void draw(Element svg) {
            for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling())
                if (node instanceof Element shape) drawShape(shape);
        }

        private void drawShape(Element shape) {
            switch (shape.getTagName()) {
                case "rect" -> {
                    pen.setColor(Color.decode(shape.getAttribute("fill")));
                    pen.fill(
                            new Rectangle2D.Float(x(shape, "x"), y(shape, "y"), x(shape, "width"), y(shape, "height")));
                }
                case "line" -> {
                    pen.setColor(Color.decode(shape.getAttribute("stroke")));
                    pen.setStroke(new BasicStroke(shape.hasAttribute("stroke-width") ? x(shape, "stroke-width") : 1));
                    pen.draw(new Line2D.Float(x(shape, "x1"), y(shape, "y1"), x(shape, "x2"), y(shape, "y2")));
                }
                default -> throw new IllegalArgumentException("not drawn on paper: " + shape.getTagName());
            }
        }

        private float x(Element shape, String name) {
            return length(shape.getAttribute(name), width);
        }

        private float y(Element shape, String name) {
            return length(shape.getAttribute(name), height);
        }

        private static float length(String text, float whole) {
            return text.endsWith("%")
                    ? whole * Float.parseFloat(text.substring(0, text.length() - 1)) / 100
                    : Float.parseFloat(text);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // no words in our pictures
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // no words in our pictures
    }

    @Override
    public void close() {
        // nothing is held
    }
}
