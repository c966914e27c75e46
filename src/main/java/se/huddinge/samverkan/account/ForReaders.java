package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For everyone who reads the municipality's collaboration: all but the administrator. */
@Access({Role.COORDINATOR, Role.CONTACT_PERSON, Role.MANAGEMENT})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForReaders {}
