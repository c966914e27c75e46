package se.huddinge.samverkan.project;

/** How it goes, in a colour; the words stand beside it. */
public enum Light {
    GREEN,
    YELLOW,
    RED
}
