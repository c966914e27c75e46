package se.huddinge.samverkan.finding;

/** What a finding rests on (S30). */
public enum Evidence {
    RESEARCH,
    PROVEN_EXPERIENCE
}
