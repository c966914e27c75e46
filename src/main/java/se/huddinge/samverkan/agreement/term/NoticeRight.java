package se.huddinge.samverkan.agreement.term;

/**
 * With which notice somebody may end an agreement.
 *
 * @param who one party by name, or several that have the same notice
 */
public record NoticeRight(String who, Notice notice) {}
