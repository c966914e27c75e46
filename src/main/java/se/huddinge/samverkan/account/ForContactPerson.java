package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For who holds a contact person's position, or acts for her. */
@Access(Role.CONTACT_PERSON)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForContactPerson {}
