package se.huddinge.samverkan.figures;

/** How many activities, and how many people took part in them. */
public record Count(long activities, long people) {
    public static final Count NONE = new Count(0, 0);

    public boolean isNone() {
        return activities == 0;
    }
}
