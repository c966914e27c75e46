package se.huddinge.samverkan.strategy;

import java.util.ArrayList;
import java.util.List;

/** A version as it is read: its passages in order, and beside each what follows from it. */
public record StrategyText(
        StrategyVersion version,
        List<Passage> passages,
        List<Purpose> purposes,
        List<Method> methods,
        List<MunicipalGoal> goals,
        List<Duty> duties) {

    /** Passages that are set together: one heading, one paragraph, or a whole list. */
    public record Block(Passage.Kind kind, List<Passage> passages) {
        public Passage first() {
            return passages.get(0);
        }
    }

    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var passage : passages) {
            var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.kind() == passage.getKind() && isItem(passage)) last.passages.add(passage);
            else blocks.add(new Block(passage.getKind(), new ArrayList<>(List.of(passage))));
        }
        return blocks;
    }

    public List<Passage> headings() {
        return passages.stream()
                .filter(passage -> passage.getKind() == Passage.Kind.HEADING)
                .toList();
    }

    public List<? extends Part> parts(PartKind kind) {
        return switch (kind) {
            case PURPOSE -> purposes;
            case METHOD -> methods;
            case GOAL -> goals;
            case DUTY -> duties;
        };
    }

    public List<Purpose> purposesAt(Passage passage) {
        return purposes.stream().filter(p -> isAt(p.getPassage(), passage)).toList();
    }

    public List<Method> methodsAt(Passage passage) {
        return methods.stream().filter(m -> isAt(m.getPassage(), passage)).toList();
    }

    public List<MunicipalGoal> goalsAt(Passage passage) {
        return goals.stream().filter(g -> isAt(g.getPassage(), passage)).toList();
    }

    public List<Duty> dutiesAt(Passage passage) {
        return duties.stream().filter(d -> isAt(d.getPassage(), passage)).toList();
    }

    private static boolean isAt(Passage one, Passage other) {
        return one.getId().equals(other.getId());
    }

    private static boolean isItem(Passage passage) {
        return passage.getKind() == Passage.Kind.ITEM || passage.getKind() == Passage.Kind.NUMBERED;
    }
}
