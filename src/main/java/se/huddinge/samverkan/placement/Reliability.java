package se.huddinge.samverkan.placement;

/** Whether the figures may still change. */
public enum Reliability {
    PRELIMINARY,
    FINAL
}
