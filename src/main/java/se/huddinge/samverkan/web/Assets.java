package se.huddinge.samverkan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Addresses of static files with the hash of all of them in front, so that they can be kept for a year. Hashed once at
 * start-up: Spring's resource chain would look up every link on every page.
 */
@Component
public class Assets {
    private static final String STYLE = "app.css";
    private static final Pattern LAYERS = Pattern.compile("@layer [^;{]+;");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_ABOUT = Pattern.compile(" ?([{};,>]) ?|(?<=:) ");

    private final String prefix;
    private final byte[] style;

    Assets() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/static/**"))
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
        for (var file : files) digest.update(file.getContentAsByteArray());
        prefix = "/static/" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "/";
        style = bundle();
    }

    public String url(String file) {
        return prefix + file;
    }

    String prefix() {
        return prefix;
    }

    byte[] style() {
        return style.clone();
    }

    /** What is imported by {@code app.css} comes in one file instead of forty. */
    Resource bundled(HttpServletRequest request, Resource file, ResourceTransformerChain chain) throws IOException {
        var next = chain.transform(request, file);
        return STYLE.equals(next.getFilename()) ? new TransformedResource(next, style) : next;
    }

    /** The order of the layers first, as each file carries its own. */
    private static byte[] bundle() throws IOException {
        var app = css(STYLE);
        var bundle = new StringBuilder();
        LAYERS.matcher(app).results().forEach(layers -> bundle.append(layers.group()));
        for (var file : IMPORT.matcher(app).results().toList()) bundle.append(css(file.group(1)));
        var bare = COMMENT.matcher(bundle).replaceAll("");
        var line = SPACE.matcher(bare).replaceAll(" ");
        return SPACE_ABOUT.matcher(line).replaceAll("$1").replace(";}", "}").getBytes(UTF_8);
    }

    private static String css(String file) throws IOException {
        return new ClassPathResource("static/css/" + file).getContentAsString(UTF_8);
    }
}
