package se.huddinge.samverkan.placement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.huddinge.samverkan.account.Access;
import se.huddinge.samverkan.account.Role;

/** For who writes a department's placements; of which departments is asked in the service. */
@Access({Role.COORDINATOR, Role.CONTACT_PERSON, Role.CO_REPORTER})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface ForPlacementWriters {}
