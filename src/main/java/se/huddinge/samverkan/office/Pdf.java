package se.huddinge.samverkan.office;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a PDF of a template that is well-formed XHTML: tagged for who listens (PDF/UA), and fit to be kept (PDF/A). */
@Component
public class Pdf {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;

    Pdf(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** The first of the models, from the one that says most, that has room on one page; else the last. */
    public void writeOnePage(String template, List<Map<String, Object>> models, OutputStream out) throws IOException {
        var page = new ByteArrayOutputStream();
        for (var model : models) {
            page.reset();
            write(template, model, page);
            if (isOnePage(page.toByteArray())) break;
        }
        page.writeTo(out);
    }

    private static boolean isOnePage(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages() == 1;
        }
    }

    public void write(String template, Map<String, Object> model, OutputStream out) throws IOException {
        var xhtml = Xml.storable(templates.process(template, new Context(LocaleContextHolder.getLocale(), model)));
        var builder = new PdfRendererBuilder();
        builder.useFont(font("source-sans-3-regular.ttf"), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(font("source-sans-3-bold.ttf"), "Source Sans 3", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Pdf.class.getResourceAsStream(FALLBACK), "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new PaperDrawing());
        builder.useUriResolver((base, uri) -> null); // nothing from outside
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withHtmlContent(xhtml.replace("</head>", "<style>" + style() + "</style></head>"), "file:///none/");
        builder.toStream(out);
        builder.run();
    }

    private static String style() throws IOException {
        return new ClassPathResource("office/pdf.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> {
            try {
                return new ClassPathResource("office/fonts/" + name).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
