package se.huddinge.samverkan.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is counted: hashed, because a typed name may be anything, a password in the wrong field included. */
record Attempted(String key) {
    static Attempted account(String username) {
        return hashed("account:" + username.strip().toLowerCase());
    }

    static Attempted address(String remote) {
        return hashed("address:" + remote);
    }

    static Attempted reminder(String remote) {
        return hashed("reminder:" + remote);
    }

    static Attempted of(String subject) {
        return hashed("other:" + subject);
    }

    static Attempted link(String remote) {
        return hashed("link:" + remote);
    }

    private static Attempted hashed(String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return new Attempted(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
