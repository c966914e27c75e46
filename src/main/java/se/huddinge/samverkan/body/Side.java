package se.huddinge.samverkan.body;

/** Whose turn it can be to chair. */
public enum Side {
    MUNICIPALITY,
    COUNTERPART
}
