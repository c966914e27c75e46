package se.huddinge.samverkan.reporting.paper;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * What people write with a few marks (Markdown): paragraphs, lists, headings, bold, italics and links, nothing else. Tags
 * are words like others, so nothing written here can become a page's own.
 */
public final class Prose {
    /** Text pasted with spaces before it is no program, nor is a line of dashes a rule. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();

    private static final Pattern MARK = Pattern.compile("[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern RULE = Pattern.compile("[ \\t]*(-+|=+)[ \\t]*");
    /** As a word processor draws them. */
    private static final Pattern BULLET = Pattern.compile("^[ \\t]*[•▪◦·‣][ \\t\\u00a0]+");

    private static final int DEEPEST = 3;

    private Prose() {}

    public static List<Passage> of(String text) {
        var passages = new ArrayList<Passage>();
        PARSER.parse(text.lines().map(Prose::calm).collect(joining("\n"))).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                add(Passage.Kind.PARAGRAPH, paragraph);
            }

            @Override
            public void visit(Heading heading) {
                add(Passage.Kind.HEADING, heading);
            }

            @Override
            public void visit(BulletList list) {
                passages.add(new Passage(Passage.Kind.BULLETS, items(list)));
            }

            @Override
            public void visit(OrderedList list) {
                passages.add(new Passage(Passage.Kind.NUMBERS, items(list)));
            }

            private void add(Passage.Kind kind, org.commonmark.node.Node block) {
                passages.add(new Passage(kind, List.of(new Passage.Item(Runs.of(block)))));
            }
        });
        return passages;
    }

    /** Lists within lists within lists are one, and dashes drawn under a line make no heading of it. */
    private static String calm(String pasted) {
        var line = BULLET.matcher(pasted).replaceFirst("- ");
        if (RULE.matcher(line).matches()) return "\\" + line.strip();
        var mark = MARK.matcher(line);
        int marks = 0;
        int words = 0;
        while (mark.region(words, line.length()).lookingAt()) {
            marks++;
            words = mark.end();
        }
        return marks > DEEPEST ? "- " + line.substring(words) : line;
    }

    /** One level: what lies within an item's own list follows it. */
    private static List<Passage.Item> items(ListBlock list) {
        var items = new ArrayList<Passage.Item>();
        list.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                items.add(new Passage.Item(Runs.of(paragraph)));
            }

            @Override
            public void visit(Heading heading) {
                items.add(new Passage.Item(Runs.of(heading)));
            }
        });
        return items;
    }

    /** Without the marks. */
    static String plain(String text) {
        return of(text).stream()
                .map(passage -> passage.items().stream()
                        .map(item -> mark(passage.kind())
                                + item.runs().stream().map(Passage.Run::text).collect(joining()))
                        .collect(joining("\n")))
                .collect(joining("\n\n"));
    }

    private static String mark(Passage.Kind kind) {
        return kind == Passage.Kind.BULLETS || kind == Passage.Kind.NUMBERS ? "- " : "";
    }
}
