package se.huddinge.samverkan.account;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id. The cost is a property, so that a bigger machine can raise it; each hash keeps the cost it was made with. */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final PasswordEncoder encoder;
    private final PasswordHash nobodys;

    Passwords(
            @Value("${samverkan.password.memory-kib:19456}") int memory,
            @Value("${samverkan.password.iterations:2}") int iterations) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memory, iterations);
        nobodys = hash(new Password("nobody's"));
    }

    PasswordHash hash(Password password) {
        return new PasswordHash(encoder.encode(password.text()));
    }

    /** Takes as long when there is no password to compare with. */
    boolean match(Password typed, @Nullable PasswordHash kept) {
        var matches = encoder.matches(typed.text(), (kept == null ? nobodys : kept).passwordHash());
        return matches && kept != null;
    }
}
