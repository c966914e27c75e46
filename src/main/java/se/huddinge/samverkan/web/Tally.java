package se.huddinge.samverkan.web;

import java.util.Map;
import java.util.Optional;

/** How much waits at a place in the menu: answered by the floor that knows. */
public interface Tally {
    /** @param sql constant text: a select of one number */
    record Question(String sql, Map<String, Object> parameters) {}

    /** The place. */
    String path();

    /** Asked when who asks may enter the place; none when nothing can wait for her there. */
    Optional<Question> question();
}
