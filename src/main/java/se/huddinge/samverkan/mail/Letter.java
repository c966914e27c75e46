package se.huddinge.samverkan.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, said once and shown twice: as text and as HTML. All words are in her language already.
 *
 * @param key the same for the same letter, however often it is written: its Message-ID is made of it
 * @param lead what it is about, in a sentence
 * @param reason why she gets it
 * @param change where she says that she wants it otherwise
 */
public record Letter(
        String key,
        String recipient,
        Locale language,
        String subject,
        String lead,
        List<Group> groups,
        String reason,
        Link change) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,97}[a-z0-9])?");

    public Letter {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("a letter's key: " + key);
        groups = List.copyOf(groups);
    }

    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param mark a word that stands out, as that it is late
     * @param links where to read or do it, the first one first
     */
    public record Line(
            String title, @Nullable String mark, @Nullable String text, List<Link> links) {
        public Line {
            links = List.copyOf(links);
        }
    }

    /** Into the program, from wherever the letter is read. */
    public record Link(String words, String path) {
        private static final Pattern PATH = Pattern.compile("/(?!/)[^\\s\\\\\\p{Cntrl}]*");

        public Link {
            if (!PATH.matcher(path).matches()) throw new IllegalArgumentException("a link's path: " + path);
        }
    }
}
