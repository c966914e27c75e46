package se.huddinge.samverkan.meeting;

/** What an item is about: what it is called, of what kind, where it is read, and whether all who read may know of it. */
public record Concern(Kind kind, String title, String address, boolean open) {
    public enum Kind {
        AGREEMENT,
        PROJECT,
        PRINCIPLE,
        IDEA,
        PRIORITYAREA
    }
}
