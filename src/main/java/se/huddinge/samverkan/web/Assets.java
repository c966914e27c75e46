package se.huddinge.samverkan.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of static files with the hash of all of them in front, so that they can be kept for a year. Hashed once at
 * start-up: Spring's resource chain would look up every link on every page.
 */
@Component
public class Assets {
    private final String prefix;

    Assets() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**");
        var readable = Arrays.stream(files)
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (var file : readable) digest.update(file.getContentAsByteArray());
        prefix = "/static/" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "/";
    }

    public String url(String file) {
        return prefix + file;
    }

    String prefix() {
        return prefix;
    }
}
