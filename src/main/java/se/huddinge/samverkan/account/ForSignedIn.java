package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For everyone with an account, whatever the role, and without one. */
@Access(
        value = {Role.COORDINATOR, Role.CONTACT_PERSON, Role.CO_REPORTER, Role.MANAGEMENT, Role.ADMINISTRATOR},
        signedIn = true)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForSignedIn {}
