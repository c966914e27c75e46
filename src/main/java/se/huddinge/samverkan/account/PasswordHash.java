package se.huddinge.samverkan.account;

import jakarta.persistence.Embeddable;

/** What is kept of a password. Says nothing about itself, so neither a log nor a history does. */
@Embeddable
record PasswordHash(String passwordHash) {
    @Override
    public String toString() {
        return "•••";
    }
}
