package se.huddinge.samverkan.mail;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.huddinge.samverkan.mail.Letter.Group;
import se.huddinge.samverkan.mail.Letter.Line;
import se.huddinge.samverkan.mail.Letter.Link;

/** How a letter looks, and where its links lead. */
@Component
class Stationery {
    private final ITemplateEngine templates;
    private final String address;
    private final String style;

    Stationery(ITemplateEngine templates, @Value("${samverkan.address}") String address) {
        this.templates = templates;
        this.address = address.replaceFirst("/+$", "");
        this.style = "<style>" + style() + "</style></head>";
    }

    /** What our letters are known by: the host that people reach us at. */
    String host() {
        return Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
    }

    /** The style is put in here: a template holds no text of its own, and a mail program fetches nothing. */
    String html(Letter letter) {
        var model = Map.<String, Object>of("letter", letter, "address", address);
        return templates
                .process("mail/letter", new Context(letter.language(), model))
                .replace("</head>", style);
    }

    String text(Letter letter) {
        return Stream.of(
                        Stream.of(letter.lead()),
                        letter.groups().stream().map(this::text),
                        Stream.of("-- \n" + letter.reason() + "\n" + text(letter.change())))
                .flatMap(part -> part)
                .collect(joining("\n\n", "", "\n"));
    }

    private String text(Group group) {
        var heading = group.heading().toUpperCase(Locale.ROOT) + "\n\n";
        return group.lines().stream().map(this::text).collect(joining("\n\n", heading, ""));
    }

    private String text(Line line) {
        var title = line.mark() == null ? line.title() : line.mark().toUpperCase(Locale.ROOT) + ": " + line.title();
        return Stream.concat(
                        Stream.of("* " + title, indented(line.text())),
                        line.links().stream().map(this::text).map(Stationery::indented))
                .filter(Objects::nonNull)
                .collect(joining("\n"));
    }

    private String text(Link link) {
        return link.words() + ": " + address + link.path();
    }

    private static @Nullable String indented(@Nullable String text) {
        return text == null ? null : "  " + text.strip().replaceAll("\\s*\\R\\s*", "\n  ");
    }

    private static String style() {
        try {
            return new ClassPathResource("mail/letter.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
