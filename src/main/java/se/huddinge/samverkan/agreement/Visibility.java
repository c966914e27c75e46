package se.huddinge.samverkan.agreement;

/** Who may read an agreement once it is signed: everyone with content, or the owning unit only. */
public enum Visibility {
    OPEN,
    SECRET
}
