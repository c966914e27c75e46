package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For who writes about a department's own work; which records is asked in the service. */
@Access({Role.COORDINATOR, Role.CONTACT_PERSON})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForWriters {}
