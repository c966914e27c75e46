package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For who keeps accounts and technical settings, and reads no content. */
@Access(Role.ADMINISTRATOR)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForAdministrator {}
