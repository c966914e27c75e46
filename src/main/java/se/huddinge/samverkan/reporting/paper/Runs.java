package se.huddinge.samverkan.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of one block, those written alike together. */
final class Runs extends AbstractVisitor {
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:|/(?!/))[^\\s\\\\]*");

    private final List<Passage.Run> runs = new ArrayList<>();
    private int bold;
    private int italic;
    private @Nullable String link;

    static List<Passage.Run> of(Node block) {
        var runs = new Runs();
        runs.visitChildren(block);
        return runs.runs;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline tag) {
        add(tag.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        runs.add(Passage.Run.BREAK);
    }

    @Override
    public void visit(HardLineBreak lineEnd) {
        runs.add(Passage.Run.BREAK);
    }

    @Override
    public void visit(StrongEmphasis words) {
        bold++;
        visitChildren(words);
        bold--;
    }

    @Override
    public void visit(Emphasis words) {
        italic++;
        visitChildren(words);
        italic--;
    }

    @Override
    public void visit(Link words) {
        link = SAFE.matcher(words.getDestination()).matches() ? words.getDestination() : null;
        visitChildren(words);
        link = null;
    }

    /** What an HTML tag or an entity was cut out of is put together again. */
    private void add(String text) {
        var run = new Passage.Run(text, bold > 0, italic > 0, link);
        var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null
                && !last.isBreak()
                && run.equals(new Passage.Run(text, last.bold(), last.italic(), last.link())))
            runs.set(runs.size() - 1, new Passage.Run(last.text() + text, last.bold(), last.italic(), last.link()));
        else runs.add(run);
    }
}
