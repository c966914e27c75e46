package se.huddinge.samverkan.office;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** Words as shapes: a picture with words in it then needs no font, of the machine it is drawn on or of who opens it. */
final class Lettering {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        letters = font.getUnicodeCmapLookup();
    }

    static Lettering load() {
        var file = new ClassPathResource("office/fonts/source-sans-3-regular.ttf");
        try (var in = file.getInputStream()) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written on a line that begins where x is 0; the letters stand on it. */
    Shape of(String text, float size) {
        try {
            var shape = new Path2D.Float();
            var scale = size / font.getUnitsPerEm();
            float x = 0;
            for (var character : text.codePoints().toArray()) {
                var letter = letters.getGlyphId(character);
                var outline = font.getGlyph().getGlyph(letter);
                if (outline != null)
                    shape.append(
                            new AffineTransform(scale, 0, 0, -scale, x, 0).createTransformedShape(outline.getPath()),
                            false);
                x += font.getAdvanceWidth(letter) * scale;
            }
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
