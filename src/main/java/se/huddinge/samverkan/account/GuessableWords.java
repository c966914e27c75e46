package se.huddinge.samverkan.account;

import java.util.Set;

/** Words that anyone would try first here: a floor above answers for what it knows of the municipality. */
public interface GuessableWords {
    Set<String> guessableWords();
}
