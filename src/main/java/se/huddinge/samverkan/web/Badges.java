package se.huddinge.samverkan.web;

/** A number beside a place in the menu: implemented by who counts what waits there. */
public interface Badges {
    String path();

    /** For who asks now; 0 shows nothing. */
    long count();
}
