package se.huddinge.samverkan.activity;

/** Whether new knowledge is made, what is known already is put to use, or both (S4). */
public enum Knowledge {
    NEW,
    EXISTING,
    BOTH
}
