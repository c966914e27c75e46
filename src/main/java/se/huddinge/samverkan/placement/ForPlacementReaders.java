package se.huddinge.samverkan.placement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.huddinge.samverkan.account.Access;
import se.huddinge.samverkan.account.Role;

/** For everyone who reads placements: co-reporters too, each her own units'. */
@Access({Role.COORDINATOR, Role.CONTACT_PERSON, Role.CO_REPORTER, Role.MANAGEMENT})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPlacementReaders {}
