package se.huddinge.samverkan.office;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The little of SVG that our pictures are made of: bars, lines and words, in px or as shares of the whole. */
final class Drawing {
    private static final int SHARPNESS = 3;

    private final Element svg;
    private final float width;
    private final float height;
    private @Nullable Lettering letters;

    Drawing(Element svg) {
        this.svg = svg;
        width = Float.parseFloat(svg.getAttribute("width"));
        height = Float.parseFloat(svg.getAttribute("height"));
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** What it says to who does not see it. */
    String alt() {
        return svg.getAttribute("alt");
    }

    byte[] png() throws IOException {
        var image = new BufferedImage(
                Math.round(width * SHARPNESS), Math.round(height * SHARPNESS), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SHARPNESS, SHARPNESS);
        draw(pen);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    void draw(Graphics2D pen) {
        for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element shape) draw(shape, pen);
    }

    private void draw(Element shape, Graphics2D pen) {
        switch (shape.getTagName()) {
            case "rect" -> {
                pen.setColor(Color.decode(shape.getAttribute("fill")));
                pen.fill(new Rectangle2D.Float(x(shape, "x"), y(shape, "y"), x(shape, "width"), y(shape, "height")));
            }
            case "line" -> {
                pen.setColor(Color.decode(shape.getAttribute("stroke")));
                pen.setStroke(new BasicStroke(shape.hasAttribute("stroke-width") ? x(shape, "stroke-width") : 1));
                pen.draw(new Line2D.Float(x(shape, "x1"), y(shape, "y1"), x(shape, "x2"), y(shape, "y2")));
            }
            case "text" -> {
                pen.setColor(Color.decode(shape.getAttribute("fill")));
                var moved = shape.hasAttribute("dx") ? x(shape, "dx") : 0;
                var place = AffineTransform.getTranslateInstance(x(shape, "x") + moved, y(shape, "y"));
                pen.fill(place.createTransformedShape(letters().of(shape.getTextContent(), x(shape, "font-size"))));
            }
            default -> throw new IllegalArgumentException("not drawn on paper: " + shape.getTagName());
        }
    }

    private Lettering letters() {
        if (letters == null) letters = Lettering.load();
        return requireNonNull(letters);
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
