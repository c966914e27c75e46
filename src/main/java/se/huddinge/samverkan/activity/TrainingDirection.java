package se.huddinge.samverkan.activity;

/** Whether staff go deeper into their field or into another one (S32). */
public enum TrainingDirection {
    DEEPEN,
    BROADEN,
    BOTH
}
